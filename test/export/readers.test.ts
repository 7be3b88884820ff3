import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exportFiles } from "../../src/export/export-files.js";
import { kinds, relations } from "../../src/model/index.js";
import { storedProperties, storedType } from "../../src/store/stored-properties.js";
import type { EdgeRecord, Load, NodeRecord, Store } from "../../src/store/store.js";
import { ask } from "../support/api.js";
import { realLoad } from "../support/real-packs.js";
import { scratchFolder } from "../support/scratch.js";
import { graphmlJar, python, readBy } from "../support/python.js";
import { emptyStore } from "../support/sqlite.js";
import { trickyLoad } from "../support/tricky.js";

type Cells = Readonly<Record<string, unknown>>;
interface Table {
  readonly columns: readonly string[];
  readonly types: Readonly<Record<string, string>>;
  readonly rows: readonly Cells[];
}

const loads = {
  "the real packs": async () => await realLoad(),
  "tricky texts and numbers": async () => trickyLoad(),
};

if (python)
  for (const [what, made] of Object.entries(loads))
    describe(`Other people's libraries read ${what}`, () => {
      const folder = scratchFolder();
      let store: Store;
      let load: Load;
      let nodes: readonly NodeRecord[];
      let edges: readonly EdgeRecord[];
      beforeAll(async () => {
        store = emptyStore();
        load = await made();
        await store.load(load);
        await exportFiles(store, { what: "all", out: folder });
        [nodes, edges] = [load.nodes.toSorted(byId), load.edges.toSorted(byId)];
      });
      afterAll(() => store.close());

      describe("pandas and pyarrow: CSV and Parquet", () => {
        let tables: Record<string, Table> & { usual: { types: Cells; values: unknown[]; missing: number } };
        beforeAll(() => {
          tables = readBy("tables.py", folder);
        });
        const rowsOf = (name: string) => tables[name]?.rows ?? [];

        it("find every node and relation, in the order of their ids, with every property", () => {
          expect(rowsOf("nodes.parquet").map(({ id, kind }) => [id, kind])).toEqual(
            nodes.map(({ id, kind }) => [id, kind]),
          );
          expect(rowsOf("edges.parquet").map(({ id }) => id)).toEqual(edges.map(({ id }) => id));
          for (const [index, node] of nodes.entries()) {
            const { id: _id, kind: _kind, ...row } = rowsOf("nodes.parquet")[index] as Cells;
            expect(present(row)).toEqual(node.props);
          }
          for (const [index, edge] of edges.entries()) {
            const { id: _id, relation, source, target, ...row } = rowsOf("edges.parquet")[index] as Cells;
            expect([relation, source, target]).toEqual([edge.relation, edge.source, edge.target]);
            expect(present(row)).toEqual(edge.props);
          }
        });

        it.each(["nodes", "edges", "observations"])("find the same in both files of %s, cell by cell", (name) => {
          const [csv, parquet] = [tables[`${name}.csv`], tables[`${name}.parquet`]] as [Table, Table];
          expect(csv.columns).toEqual(parquet.columns);
          expect(csv.rows.length).toBe(parquet.rows.length);
          const differing = parquet.rows.flatMap((row, index) =>
            csv.columns.flatMap((column) => {
              const [got, expected] = [csv.rows[index]?.[column], cellText(row[column])];
              return got === expected ? [] : [{ column, got, expected }];
            }),
          );
          expect(differing).toEqual([]);
        });

        it("find whole numbers, numbers, flags, texts and lists as such", () => {
          const types = { ...tables["nodes.parquet"]?.types, ...tables["observations.parquet"]?.types };
          expect(types).toMatchObject({ id: "string", value: "double", start: "int64", grouping: "bool" });
          expect(types.aliases).toMatch(/^list<element: string/);
          expect(tables.usual.types.value).toBe("float64");
        });

        it("find the numbers that the store holds, to the last bit, and those missing that are", () => {
          const values = nodes.filter(({ kind }) => kind === "Observation").map(({ props }) => props.value ?? null);
          expect(tables.usual.values).toEqual(values);
          expect(tables.usual.missing).toBe(values.filter((value) => value === null).length);
        });

        it("find in each statement a span of what is stated, and no statement without one that has a span", () => {
          const rows = rowsOf("statements.csv");
          const spans = new Map(nodes.filter(({ kind }) => kind === "Evidence").map(({ id, props }) => [id, props]));
          const stated = [
            ...edges.filter(({ relation }) => relations.get(relation)?.basis === "STATED"),
            ...nodes.filter(({ kind }) => kind === "Observation"),
          ];
          const cited = stated.flatMap(({ id, props }) =>
            ((props.evidence ?? []) as string[]).flatMap((span) =>
              spans.has(span) ? [`${id} ${String(spans.get(span)?.quote)}`] : [],
            ),
          );
          expect(
            rows
              .filter(({ type }) => type !== "commitment")
              .map(({ statement, quote }) => `${String(statement)} ${String(quote)}`)
              .toSorted(),
          ).toEqual(cited.toSorted());
          const commitments = nodes.filter(({ kind }) => kind === "Commitment").map(({ id }) => id);
          expect(new Set(rows.filter(({ type }) => type === "commitment").map(({ statement }) => statement))).toEqual(
            new Set(commitments),
          );
        });

        if (what === "the real packs")
          it("find of every figure what the API answers: numbers, unit, period, words, metric, place, first quotation", async () => {
            const answers: Cells[] = [];
            for (let after: string | null = null; ;) {
              const { data } = await ask(store, figures, { after });
              const page = (
                data as { observations: { nodes: Cells[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }
              ).observations;
              answers.push(...page.nodes);
              if (!page.pageInfo.hasNextPage) break;
              after = page.pageInfo.endCursor;
            }
            const named = (of: unknown) => (of as { name: string } | null)?.name ?? null;
            expect(rowsOf("observations.parquet").map((row) => pick(row))).toEqual(
              answers.map(({ unit, period, comparison, metric, place, speaker, evidence, ...own }) => {
                const spans = evidence as { role: string; quote: string; url: string }[];
                const first = spans.find(({ role }) => role === "CLAIM") ?? spans[0];
                return {
                  ...own,
                  unitCode: (unit as Cells).code,
                  periodCode: (period as Cells).code,
                  periodStart: (period as Cells).start,
                  comparisonBasis: (comparison as Cells | null)?.basis ?? null,
                  metricName: named(metric),
                  placeName: named(place),
                  speakerName: named(speaker),
                  quote: first?.quote,
                  quoteUrl: first?.url,
                };
              }),
            );
          });
      });

      describe("DuckDB", () => {
        it("finds as many rows as were written, and no difference between the files of one table", () => {
          const found = readBy<{ rows: Record<string, number>; differ: number; aliases: number }>("duck.py", folder);
          const written = manifestOf(folder);
          for (const [name, rows] of Object.entries(found.rows)) expect([name, rows]).toEqual([name, written[name]]);
          expect(found.differ).toBe(0);
          const aliases = nodes.flatMap(({ props }) => props.aliases ?? []);
          expect(found.aliases).toBe(aliases.length);
        });
      });

      if (graphmlJar)
        describe("networkx, igraph and the schema: GraphML", () => {
          interface Graph {
            valid: boolean;
            faults: string[];
            broken: boolean;
            directed: boolean;
            nodes: Record<string, Cells>;
            edges: [string, string, Cells][];
            igraph: { nodes: number; edges: number; kinds: object; ids: string[]; relations: object };
          }
          let graph: Graph;
          beforeAll(() => {
            graph = readBy("graph.py", join(folder, "graph.graphml"), String(graphmlJar));
          });

          it("is valid, by a schema that refuses what is not", () => {
            expect([graph.valid, graph.faults, graph.broken]).toEqual([true, [], false]);
          });

          it("has every node with every property, and every relation, also two between the same nodes", () => {
            expect(Object.keys(graph.nodes).toSorted()).toEqual(nodes.map(({ id }) => id).toSorted());
            for (const { id, kind, props } of nodes) {
              const { label, ...data } = graph.nodes[id] as Cells;
              expect(label).toEqual(expect.any(String));
              const { name: entityName, ...others } = mapValues(props, graphmlText);
              expect(data).toEqual({ name: id, kind, ...others, ...(entityName === undefined ? {} : { entityName }) });
            }
            const found = new Map(
              graph.edges.map(([source, target, data]) => [data.relationId, { source, target, ...data }]),
            );
            expect(graph.edges.length).toBe(edges.length);
            for (const { id, relation, source, target, props } of edges) {
              const { id: _own, ...edge } = found.get(id) as Cells;
              const { from: validFrom, to: validTo, ...others } = mapValues(props, graphmlText);
              const own = { source, target, relation, label: relation, relationId: id, ...others };
              expect(edge).toEqual(present({ ...own, validFrom: validFrom ?? null, validTo: validTo ?? null }));
            }
          });

          it("counts the same for igraph", async () => {
            const stats = await store.stats();
            expect(graph.directed).toBe(true);
            expect([graph.igraph.nodes, graph.igraph.edges]).toEqual([nodes.length, edges.length]);
            expect([graph.igraph.kinds, graph.igraph.relations]).toEqual([stats.kinds, stats.relations]);
            expect(graph.igraph.ids).toEqual(nodes.map(({ id }) => id));
          });
        });

      describe("rdflib: JSON-LD", () => {
        interface Rdf {
          types: Record<string, number>;
          complaints: string[];
          names: [string, string, string][];
          values: [string, number | null, string][];
          statements: string[][];
          direct: string[][];
          posts: string[][];
          quotes: [string, number, number, string, string | null][];
          cited: [string, number][];
          days: [string, string, string, string][];
          early: [string][];
          years: [string, number][];
          month: [string][];
          published: [string][];
        }
        const urn = (id: unknown) => `urn:briefing-graph:${String(id)}`;
        let rdf: Rdf;
        beforeAll(() => {
          rdf = readBy("rdf.py", join(folder, "graph.jsonld"));
        });

        it("has no literal that does not fit its type, and every kind", async () => {
          expect(rdf.complaints).toEqual([]);
          for (const [kind, count] of Object.entries((await store.stats()).kinds))
            expect([kind, rdf.types[urn(`term:${kind}`)]]).toEqual([kind, count]);
        });

        it("types every day by its precision, and answers filters on days as the graph has them", () => {
          const dayNames = (spec: Parameters<typeof storedProperties>[0]) =>
            storedProperties(spec).flatMap((stored) => (storedType(stored) === "day" ? [stored.name] : []));
          const daysIn = (records: readonly { props: Cells; spec: Parameters<typeof storedProperties>[0] }[]) =>
            records.flatMap(({ props, spec }) => dayNames(spec).flatMap((name) => props[name] ?? []));
          const days = daysIn([
            ...nodes.map(({ kind, props }) => ({ props, spec: kinds.get(kind) })),
            ...edges.map(({ relation, props }) => ({ props, spec: relations.get(relation) })),
          ]).map(String);
          expect(rdf.days.map(([, , day]) => day).toSorted()).toEqual(days.toSorted());
          const types: Record<number, string> = { 4: "gYear", 7: "gYearMonth", 10: "date" };
          expect(rdf.days.filter(([, , day, type]) => !type.endsWith(`#${types[day.length]}`))).toEqual([]);
          const found = (name: string, test: (day: string) => boolean) =>
            nodes.flatMap(({ id, props }) => (test(String(props[name] ?? "")) ? [urn(id)] : [])).toSorted();
          const ids = (rows: readonly (readonly [string, ...unknown[]])[]) => rows.map(([id]) => id).toSorted();
          expect(ids(rdf.early)).toEqual(found("periodStart", (day) => day !== "" && day < "2025-01-01"));
          expect(ids(rdf.month)).toEqual(found("heldOn", (day) => day === "2025-01"));
          expect(ids(rdf.published)).toEqual(found("publishedOn", (day) => day >= "2025-04-18"));
          for (const [, year] of rdf.years) expect(year).toEqual(expect.any(Number));
        });

        it("keeps names in both languages", () => {
          const named = nodes.flatMap(({ id, props }) => [
            ...(props.name === undefined ? [] : [[urn(id), props.name, "en"]]),
            ...(props.nameZh === undefined ? [] : [[urn(id), props.nameZh, "zh-hans"]]),
          ]);
          const found = rdf.names
            .filter(([id]) => !id.startsWith(urn("release:")))
            .map(([id, name, lang]) => [id, name, lang.toLowerCase()]);
          expect(found.toSorted()).toEqual(named.toSorted());
        });

        it("keeps values, and says nothing where there is none", () => {
          const said = nodes
            .filter(({ kind }) => kind === "Observation")
            .map(({ id, props }) => [urn(id), props.value ?? null, props.asSaid]);
          expect(rdf.values.toSorted()).toEqual(said.toSorted());
        });

        it("has every relation as a triple and as a statement", () => {
          expect(rdf.statements.length).toBe(edges.length);
          expect(rdf.direct.length).toBe(edges.length);
          const ends = edges.map(({ source, target }) => [urn(source), urn(target)].join(" "));
          expect(rdf.statements.map(([source, , target]) => [source, target].join(" ")).toSorted()).toEqual(
            ends.toSorted(),
          );
          const posts = edges.filter(({ relation }) => relation === "HOLDS_POST");
          expect(rdf.posts.toSorted()).toEqual(
            posts.map(({ source, target, props }) => [urn(source), urn(target), props.title]).toSorted(),
          );
        });

        it("selects each span by its position and its words, with its speaker", () => {
          const spans = nodes
            .filter(({ kind }) => kind === "Evidence")
            .map(({ id, props }) => [
              urn(id),
              props.start,
              props.end,
              props.quote,
              props.speaker === undefined ? null : urn(props.speaker),
            ]);
          expect(rdf.quotes.toSorted()).toEqual(spans.toSorted());
          for (const selector of spans.length > 0 ? ["TextPositionSelector", "TextQuoteSelector"] : [])
            expect([selector, rdf.types[`http://www.w3.org/ns/oa#${selector}`]]).toEqual([selector, spans.length]);
          const cited = nodes
            .filter(({ kind, props }) => kind === "Observation" && props.evidence)
            .map(({ id, props }) => [urn(id), (props.evidence as string[]).length]);
          expect(rdf.cited.toSorted()).toEqual(cited.toSorted());
        });
      });

      describe("sdmx1: SDMX-CSV by its structure", () => {
        it("fits the structure: every code is in its list, every key is one, every number is there", () => {
          interface Sdmx {
            dimensions: string[];
            observations: (Cells & { key: Cells; value: string })[];
            strange: unknown[];
            unique: number;
            numbers: (number | null)[];
          }
          const found = readBy<Sdmx>("statistics.py", folder);
          const observations = nodes.filter(({ kind }) => kind === "Observation");
          expect(found.dimensions).toEqual([
            "METRIC",
            "REF_AREA",
            "PERIOD_KIND",
            "COMPARISON_BASIS",
            "STATEMENT",
            "TIME_PERIOD",
          ]);
          expect(found.strange).toEqual([]);
          expect(found.unique).toBe(observations.length);
          expect(found.numbers.toSorted(byNumber)).toEqual(
            observations.map(({ props }) => (props.value ?? null) as number | null).toSorted(byNumber),
          );
          const byStatement = new Map(found.observations.map((one) => [one.key.STATEMENT, one]));
          for (const { id, props } of observations)
            expect(byStatement.get(id)).toMatchObject({
              UNIT_MEASURE: props.unitCode,
              QUALIFIER: props.qualifier,
              AS_SAID: props.asSaid,
              PERIOD_CODE: props.periodCode,
              SCOPE: props.scope ?? "",
              LOWER: props.lower === undefined ? "" : String(props.lower),
            });
        });
      });
    });

const figures = `query ($after: String) {
  observations(first: 100, after: $after) {
    nodes {
      id value lower upper qualifier asSaid scope
      unit { code } period { code start } comparison { basis }
      metric { name } place { name } speaker { name } evidence { role quote url }
    }
    pageInfo { endCursor hasNextPage }
  }
}`;

const picked = [
  "id",
  "value",
  "lower",
  "upper",
  "qualifier",
  "asSaid",
  "scope",
  "unitCode",
  "periodCode",
  "periodStart",
  "comparisonBasis",
  "metricName",
  "placeName",
  "speakerName",
  "quote",
  "quoteUrl",
];
const pick = (row: Cells) => Object.fromEntries(picked.map((name) => [name, row[name]]));

/** A cell of Parquet as CSV writes it. */
function cellText(value: unknown): string {
  if (value === null) return "";
  if (Array.isArray(value))
    return JSON.stringify(value.map((item: string) => (item.startsWith("{") ? (JSON.parse(item) as unknown) : item)));
  return String(value);
}

/** A property as GraphML gives it to a reader: lists are JSON, of parts JSON of objects; a lone CR or CRLF is kept. */
function graphmlText(value: unknown): unknown {
  return Array.isArray(value) ? cellText(value) : value;
}

const mapValues = (props: object, of: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(props).map(([name, value]) => [name, of(value)]));
const present = (row: Cells) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const byNumber = (a: number | null, b: number | null) => (a ?? -Infinity) - (b ?? -Infinity);

function manifestOf(folder: string): Record<string, number> {
  const { files } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as {
    files: { name: string; rows: number }[];
  };
  return Object.fromEntries(files.map(({ name, rows }) => [name, rows]));
}
