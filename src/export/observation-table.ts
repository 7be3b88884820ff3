import { kinds, type RelationName } from "../model/index.js";
import { quotationUrl } from "../model/quotation-url.js";
import type { NodeRecord } from "../store/store.js";
import type { NodeFilter, Source } from "./format.js";
import { pagesOf } from "./node-pages.js";
import { spanIds, type Surroundings, SurroundingsReader } from "./observation-surroundings.js";
import {
  type Cell,
  cellsOf,
  type Column,
  columnsOf,
  listColumn,
  partLists,
  type Row,
  type Table,
  textColumn,
} from "./table.js";

const observation = kinds.get("Observation");
const metric = kinds.get("Metric");
const ofObservation = columnsOf(observation);
const ofMetric = ["measuredProperty", "statisticType", "population", "conditions"].map(
  (name) => columnsOf(metric).find((column) => column.name === name) as Column,
);
const parts = partLists([observation, metric]);

const columns: readonly Column[] = [
  textColumn("id", "The observation's id."),
  textColumn("metric", "The metric's id."),
  textColumn("metricName", "The metric's name."),
  ...ofObservation,
  ...ofMetric,
  listColumn("measures", "Ids of what the metric measures."),
  listColumn("measuresNames", "Names of what the metric measures, in the same order."),
  textColumn("place", "The place's id."),
  textColumn("placeName", "The place's name."),
  textColumn("comparedWith", "The id of the metric that a difference is taken from."),
  textColumn("speakerName", "Who said it."),
  textColumn("documentName", "The document's name."),
  textColumn("quote", "The first quotation that states it."),
  { name: "quoteStart", type: "int", doc: "Where the quotation begins: UTF-16 offset in the document's text." },
  { name: "quoteEnd", type: "int", doc: "Where it ends: UTF-16 offset, exclusive." },
  textColumn("quoteUrl", "The published page, opened at the quotation."),
  textColumn("release", "The release that the row was taken from: cite it."),
];

/** Tidy table of observations, by id, with everything needed to read a row alone. */
export function observationTable(filter: NodeFilter = { kind: "Observation" }): Table {
  return {
    columns,
    async *rows({ store, release }: Source) {
      const surroundings = new SurroundingsReader(store);
      for await (const nodes of pagesOf(store, filter)) {
        const around = await surroundings.around(nodes);
        yield nodes.map((node) => rowOf(node, around, release.id));
      }
    },
  };
}

function rowOf({ id, props }: NodeRecord, { linked, measured, nodes, spans }: Surroundings, release: string): Row {
  const idAt = (relation: RelationName) => linked.get(id)?.get(relation);
  const [its, place] = [idAt("OBSERVES"), idAt("IN_PLACE")].map((of) => nodes.get(String(of)));
  const measures = (its && measured.get(its.id)) ?? [];
  const [speaker, document] = [nodes.get(String(props.speaker)), nodes.get(String(props.document))];
  const found = spanIds({ props }).flatMap((span) => spans.get(span) ?? []);
  const span = (found.find(({ props: { role } }) => role === "CLAIM") ?? found[0])?.props;
  const url = span && document ? quotationUrl(String(document.props.url), String(span.quote)) : undefined;
  return [
    id,
    its?.id,
    its?.props.name as Cell,
    ...cellsOf(ofObservation, props, parts),
    ...cellsOf(ofMetric, its?.props ?? {}, parts),
    listOf(measures.map((node) => node.id)),
    listOf(measures.map((node) => node.props.name)),
    place?.id,
    place?.props.name as Cell,
    idAt("COMPARED_WITH"),
    speaker?.props.name as Cell,
    document?.props.name as Cell,
    span?.quote as Cell,
    span?.start as Cell,
    span?.end as Cell,
    url,
    release,
  ];
}

const listOf = (items: readonly unknown[]): Cell => (items.length > 0 ? items : undefined);
