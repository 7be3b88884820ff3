import type { EnumSpec } from "../model/enum.js";
import type { Store } from "../store/store.js";
import type { Chunks, Source } from "./format.js";
import { pagesOf } from "./node-pages.js";
import { structureVersion } from "./sdmx-csv.js";
import {
  agency,
  codelistId,
  codeOf,
  type Component,
  components,
  type GraphCodes,
  notApplicable,
  structureId,
} from "./sdmx-components.js";
import type { ColumnType } from "./table.js";
import { element, startTag, xmlHead, xmlText } from "../text-formats/xml.js";

const schemas = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0";

interface Code {
  readonly id: string;
  readonly name: string;
  readonly doc?: string;
}

/** SDMX-ML 3.0: the code lists, the concepts, the data structure and the dataflow of the SDMX-CSV file. */
export async function* sdmxStructure({ store, release }: Source): Chunks {
  let count = 0;
  yield `${xmlHead}${startTag("mes:Structure", { "xmlns:mes": `${schemas}/message`, "xmlns:str": `${schemas}/structure`, "xmlns:com": `${schemas}/common` })}\n`;
  // The day of the release: equal releases give equal files.
  const prepared = `${
    release.packs
      .flatMap(({ publishedOn }) => publishedOn ?? [])
      .toSorted()
      .at(-1) ?? "1970-01-01"
  }T00:00:00Z`;
  yield element(
    "mes:Header",
    {},
    element("mes:ID", {}, `R${codeOf(release.id)}`),
    element("mes:Test", {}, "false"),
    element("mes:Prepared", {}, prepared),
    element("mes:Sender", { id: agency }),
  );
  yield "\n<mes:Structures>\n<str:Codelists>\n";
  for (const codes of codelists()) {
    yield (
      startTag("str:Codelist", maintained(codelistId(codes))) +
      name(typeof codes === "string" ? graphCodes[codes] : codes.doc)
    );
    yield element("str:Code", { id: notApplicable }, name("Not applicable"));
    for await (const batch of typeof codes === "string" ? fromGraph(store, codes) : [fromModel(codes)]) {
      count += batch.length;
      yield batch
        .map(({ id, name: label, doc }) => element("str:Code", { id }, name(label), description(doc)))
        .join("\n");
    }
    yield "</str:Codelist>\n";
  }
  yield "</str:Codelists>\n<str:ConceptSchemes>\n";
  yield element(
    "str:ConceptScheme",
    maintained("CONCEPTS"),
    name("What an observation says"),
    ...components.map(conceptOf),
  );
  yield "\n</str:ConceptSchemes>\n<str:Dataflows>\n";
  const structure = urn("datastructure.DataStructure", structureId);
  const title = name("Figures of government briefings, as said");
  yield element("str:Dataflow", maintained(structureId), title, element("str:Structure", {}, structure));
  yield "\n</str:Dataflows>\n<str:DataStructures>\n";
  yield element("str:DataStructure", maintained(structureId), title, dataStructure());
  yield "\n</str:DataStructures>\n</mes:Structures>\n</mes:Structure>\n";
  return count;
}

function dataStructure(): string {
  const of = (role: Component["role"]) => components.filter((component) => component.role === role);
  return element(
    "str:DataStructureComponents",
    {},
    element(
      "str:DimensionList",
      { id: "DimensionDescriptor" },
      ...of("dimension").map((one, index) => componentOf("str:Dimension", one, { position: index + 1 })),
      ...of("time").map((one) => componentOf("str:TimeDimension", one)),
    ),
    element(
      "str:AttributeList",
      { id: "AttributeDescriptor" },
      ...of("attribute").map((one) =>
        componentOf(
          "str:Attribute",
          one,
          { usage: "optional" },
          element("str:AttributeRelationship", {}, element("str:Observation")),
        ),
      ),
    ),
    element(
      "str:MeasureList",
      { id: "MeasureDescriptor" },
      ...of("measure").map((one) => componentOf("str:Measure", one, { usage: "optional" })),
    ),
  );
}

function componentOf(
  tag: string,
  one: Component,
  attributes: Record<string, string | number> = {},
  after = "",
): string {
  const concept = element("str:ConceptIdentity", {}, `${urn("conceptscheme.Concept", "CONCEPTS")}.${one.id}`);
  return element(
    tag,
    { id: one.id, ...attributes },
    concept,
    element("str:LocalRepresentation", {}, representation(one)),
    after,
  );
}

const textTypes: Record<ColumnType, string> = {
  text: "String",
  list: "String",
  int: "Long",
  number: "Double",
  flag: "Boolean",
};

function representation({ role, column, codes }: Component): string {
  if (codes) return element("str:Enumeration", {}, urn("codelist.Codelist", codelistId(codes)));
  return element("str:TextFormat", { textType: role === "time" ? "ObservationalTimePeriod" : textTypes[column.type] });
}

const conceptOf = ({ id, column }: Component) => element("str:Concept", { id }, name(id), description(column.doc));

const maintained = (id: string) => ({ agencyID: agency, id, version: structureVersion });
const urn = (type: string, id: string) => `urn:sdmx:org.sdmx.infomodel.${type}=${agency}:${id}(${structureVersion})`;
const name = (text: string) => element("com:Name", { "xml:lang": "en" }, xmlText(text));
const description = (text: string | undefined) =>
  text === undefined ? "" : element("com:Description", { "xml:lang": "en" }, xmlText(text));

/** Code lists of the components, each once. */
const codelists = () => [
  ...new Map(components.flatMap(({ codes }) => (codes ? [[codelistId(codes), codes] as const] : []))).values(),
];

const fromModel = ({ values }: EnumSpec): Code[] => Object.entries(values).map(([id, doc]) => ({ id, name: id, doc }));

const graphCodes: Record<GraphCodes, string> = {
  METRIC: "The statistical variables",
  AREA: "The places",
  UNIT: "The units",
};

async function* fromGraph(store: Store, codes: GraphCodes): AsyncGenerator<Code[]> {
  if (codes === "UNIT") return yield unitsOf(store);
  for await (const nodes of pagesOf(store, { kind: codes === "METRIC" ? "Metric" : "Place" }))
    yield nodes.map(({ id, props }) => ({
      id: codeOf(id),
      name: String(props.name),
      ...(typeof props.description === "string" ? { doc: props.description } : {}),
    }));
}

/** Units of the figures: some dozens. */
async function unitsOf(store: Store): Promise<Code[]> {
  const unit = { on: "node", field: "unitCode", as: "text" } as const;
  const groups = await store.aggregate({ kind: "Observation", keys: [unit], values: [] });
  return groups.flatMap(({ keys: [code] }) => (code ? [{ id: codeOf(code), name: code }] : []));
}
