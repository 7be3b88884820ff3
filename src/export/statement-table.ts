import { kinds, relations } from "../model/index.js";
import { quotationUrl } from "../model/quotation-url.js";
import type { NodeRecord, Props, Store } from "../store/store.js";
import { isKind } from "../store/typed-records.js";
import type { Source } from "./format.js";
import { batchSize } from "./node-pages.js";
import { type Cell, type Column, columnsOf, type Row, type Table, textColumn } from "./table.js";

const evidence = columnsOf(kinds.get("Evidence"));
const ofEvidence = (name: string) => evidence.find((column) => column.name === name) as Column;

/** A stated relation, figure or commitment. */
interface Statement {
  readonly id: string;
  readonly type: "relation" | "observation" | "commitment";
  readonly subject: string | undefined;
  readonly predicate: string;
  readonly object: Cell;
  readonly props: Props;
  readonly spans: readonly string[];
}

/** Table of the spans of all stated relations, observations and commitments: nodes by id, then relations by id. */
export const statementTable: Table = {
  columns: [
    textColumn("statement", "The id of the relation, observation or commitment."),
    textColumn("type", "relation, observation or commitment."),
    textColumn(
      "subject",
      "The id of what it is about: a relation's source, an observation's metric, the commitment itself.",
    ),
    textColumn("subjectName", "Its name."),
    textColumn("predicate", "The relation; OBSERVES for an observation; the force of a commitment."),
    textColumn("object", "The id of a relation's target; else the figure or the action in words."),
    textColumn("objectName", "The target's name."),
    textColumn("modality", "How the statement is presented: REPORTED, ONGOING, PLANNED, ATTRIBUTED."),
    ofEvidence("quote"),
    ofEvidence("start"),
    ofEvidence("end"),
    ofEvidence("role"),
    ofEvidence("reviewState"),
    ofEvidence("speaker"),
    textColumn("speakerName", "The speaker's name."),
    ofEvidence("turn"),
    ofEvidence("document"),
    textColumn("url", "The published page, opened at the quotation."),
    textColumn("release", "The release that the row was taken from: cite it."),
  ],
  async *rows({ store, release }: Source) {
    for await (const { nodes, edges } of store.scan(batchSize)) {
      const fromNodes = await statementsOf(store, nodes);
      const fromEdges = edges
        .filter(({ relation }) => relations.get(relation)?.basis === "STATED")
        .map(({ id, relation, source, target, props }): Statement => ({
          id,
          type: "relation",
          subject: source,
          predicate: relation,
          object: target,
          props,
          spans: spansIn(props),
        }));
      const rows = await rowsOf(store, [...fromNodes, ...fromEdges], release.id);
      if (rows.length > 0) yield rows;
    }
  },
};

async function statementsOf(store: Store, nodes: readonly NodeRecord[]): Promise<Statement[]> {
  const stated = nodes.filter(({ kind }) => kind === "Observation" || kind === "Commitment");
  if (stated.length === 0) return [];
  const window = { kinds: [], order: [], limit: batchSize, backward: false, count: false } as const;
  const idsOf = (kind: string) => stated.filter((node) => node.kind === kind).map(({ id }) => id);
  const metrics = await store.links({
    ...window,
    sources: idsOf("Observation"),
    relations: ["OBSERVES"],
    direction: "OUT",
  });
  const mentions = await store.links({
    ...window,
    sources: idsOf("Commitment"),
    relations: ["MENTIONS"],
    direction: "IN",
  });
  return stated.flatMap((node): Statement | [] => {
    const { id, props } = node;
    if (isKind(node, "Observation")) {
      const subject = metrics.get(id)?.rows[0]?.node.id;
      const object = node.props.asSaid;
      return { id, type: "observation", subject, predicate: "OBSERVES", object, props, spans: spansIn(props) };
    }
    if (!isKind(node, "Commitment")) return [];
    const spans = (mentions.get(id)?.rows ?? []).flatMap(({ edge }) => spansIn(edge.props));
    const { force, action } = node.props;
    return { id, type: "commitment", subject: id, predicate: force, object: action, props, spans };
  });
}

async function rowsOf(store: Store, statements: readonly Statement[], release: string): Promise<Row[]> {
  if (statements.length === 0) return [];
  const spans = await store.nodes([...new Set(statements.flatMap((statement) => statement.spans))]);
  const refs = [...spans.values()].flatMap(({ props }) => [props.speaker, props.document]);
  const ends = statements.flatMap(({ type, subject, object }) => [subject, type === "relation" ? object : undefined]);
  const named = await store.nodes([...new Set([...refs, ...ends].filter((id) => typeof id === "string"))]);
  const nameOf = (id: unknown): Cell => named.get(String(id))?.props.name as Cell;
  return statements.flatMap(({ id, type, subject, predicate, object, props, spans: cited }) =>
    cited
      .flatMap((span) => spans.get(span) ?? [])
      .map(({ props: { quote, start, end, role, reviewState, speaker, turn, document } }): Row => {
        const page = named.get(String(document))?.props.url;
        const words = [quote, start, end, role, reviewState, speaker, nameOf(speaker), turn, document] as Cell[];
        const about = [subject, nameOf(subject), predicate, object, type === "relation" ? nameOf(object) : undefined];
        const url = page === undefined ? undefined : quotationUrl(String(page), String(quote));
        return [id, type, ...about, props.modality as Cell, ...words, url, release];
      }),
  );
}

const spansIn = (props: Props) => (props.evidence ?? []) as readonly string[];
