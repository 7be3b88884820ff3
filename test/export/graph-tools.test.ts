import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exportFiles } from "../../src/export/export-files.js";
import { gexfOf } from "../../src/explorer/export/gexf.js";
import { graphmlOf } from "../../src/explorer/export/graphml.js";
import type { ViewGraph } from "../../src/explorer/export/view-graph.js";
import type { Load } from "../../src/store/store.js";
import { igraph } from "../support/programs.js";
import { provided } from "../support/provided.js";
import { python, readBy } from "../support/python.js";
import { realLoad } from "../support/real-packs.js";
import { scratchFolder } from "../support/scratch.js";
import { emptyStore } from "../support/sqlite.js";
import { trickyLoad } from "../support/tricky.js";

const gephiJar = provided("gephi")?.[0];

const loads = { "the real packs": () => realLoad(), "tricky texts": () => Promise.resolve(trickyLoad()) };
const files = ["graph.gexf", "graph.graphml", "view.gexf", "view.graphml"] as const;
const reader = (name: string) => fileURLToPath(new URL(`readers/${name}`, import.meta.url));
const read = (program: string, args: readonly string[]) =>
  execFileSync(program, args, { encoding: "utf8", maxBuffer: 200_000_000, stdio: ["ignore", "pipe", "inherit"] });

describe.each(Object.entries(loads))("Graph tools open %s", (_, made) => {
  const folder = scratchFolder();
  const paths = files.map((name) => join(folder, name));
  let load: Load;
  let labels: ReadonlyMap<string, string>;
  beforeAll(async () => {
    load = await made();
    const store = emptyStore();
    await store.load(load);
    for (const what of ["graph.gexf", "graph.graphml"]) await exportFiles(store, { what, out: join(folder, what) });
    await store.close();
    labels = new Map(load.nodes.map(({ id, props }) => [id, labelIn(props, id)]));
    const view = viewOf(load, labels);
    const provenance = { title: "All", release: "r", source: "s", url: "http://127.0.0.1/" };
    writeFileSync(join(folder, "view.gexf"), gexfOf(view, provenance));
    writeFileSync(join(folder, "view.graphml"), graphmlOf(view, provenance));
  });
  const ids = () => load.nodes.map(({ id }) => id).toSorted();
  const links = () =>
    load.edges.map(({ source, target, relation }) => JSON.stringify([source, target, relation])).toSorted();

  if (gephiJar)
    describe("Gephi", () => {
      type Cells = Readonly<Record<string, unknown>>;
      interface Opened {
        readonly issues: readonly string[];
        readonly nodes: readonly Cells[];
        readonly edges: readonly Cells[];
      }
      let opened: Record<(typeof files)[number], Opened>;
      beforeAll(() => {
        const found = JSON.parse(
          read("java", ["-XX:TieredStopAtLevel=1", "-cp", gephiJar, reader("GraphFiles.java"), ...paths]),
        ) as Opened[];
        opened = Object.fromEntries(files.map((name, index) => [name, found[index]])) as typeof opened;
      }, 120_000);

      it.each(files)("finds every node of %s, labelled, without complaint", (name) => {
        const { issues, nodes } = opened[name];
        expect(issues).toEqual([]);
        expect(nodes.map(({ Id }) => Id).toSorted()).toEqual(ids());
        const found = nodes.map(({ Id, Label }) => [Id, blanks(Label)]);
        expect(Object.fromEntries(found)).toEqual(
          Object.fromEntries([...labels].map(([id, label]) => [id, blanks(label)])),
        );
      });

      it.each(["graph.gexf", "view.gexf"] as const)(
        "keeps every edge of %s, its relation as label and kind",
        (name) => {
          const { edges } = opened[name];
          expect(edges.map(({ Source, Target, Label }) => JSON.stringify([Source, Target, Label])).toSorted()).toEqual(
            links(),
          );
          for (const { Directed, Kind, Label } of edges)
            expect([Directed, String(Kind).replace(/ \d+$/, "")]).toEqual([true, Label]);
        },
      );

      it.each(["graph.graphml", "view.graphml"] as const)("labels the edges of %s", (name) => {
        // Edges of GraphML have no kind: Gephi makes one of those between the same nodes.
        const pairs = new Set(load.edges.map(({ source, target }) => JSON.stringify([source, target])));
        const { edges } = opened[name];
        expect(new Set(edges.map(({ Source, Target }) => JSON.stringify([Source, Target])))).toEqual(pairs);
        const all = new Set(links());
        const strange = edges.filter(({ Source, Target, Label }) => !all.has(JSON.stringify([Source, Target, Label])));
        expect(strange).toEqual([]);
      });
    });

  if (igraph)
    it("igraph in R takes GraphML apart and puts it together again: every node by its id, every edge", () => {
      const graphmls = paths.filter((path) => path.endsWith(".graphml"));
      const lines = read(String(igraph), [reader("graph.R"), ...graphmls])
        .trim()
        .split("\n");
      expect(lines.length).toBe(2);
      for (const line of lines) {
        const {
          names,
          labels: texts,
          attributes,
          edges,
          linked,
        } = JSON.parse(line) as {
          names: string[];
          labels: string[];
          attributes: string[];
          edges: Record<"source" | "target" | "label" | "id", string[]>;
          linked: string[];
        };
        expect(names.toSorted()).toEqual(ids());
        expect(names.map((name, index) => [name, texts[index]])).toEqual(names.map((name) => [name, labels.get(name)]));
        for (const reserved of ["from", "to", "name"]) expect(attributes).not.toContain(reserved);
        const joined = edges.source.map((source, index) =>
          JSON.stringify([source, edges.target[index], edges.label[index]]),
        );
        expect(joined.toSorted()).toEqual(links());
        expect(edges.id.toSorted()).toEqual(load.edges.map(({ id }) => id).toSorted());
        expect(linked).toEqual([...new Set(load.edges.flatMap(({ source, target }) => [source, target]))].toSorted());
      }
    });

  if (python)
    it.each(["graph.gexf", "view.gexf"])("networkx finds every node and edge of %s", (name) => {
      const found = readBy<{
        nodes: Record<string, Readonly<Record<string, unknown>>>;
        edges: Record<string, string[]>;
        count: number;
      }>("gexf.py", join(folder, name));
      expect(Object.keys(found.nodes).toSorted()).toEqual(ids());
      const named = Object.entries(found.nodes).map(([id, node]) => [id, node.name, node.label]);
      expect(named.toSorted()).toEqual([...labels].map(([id, label]) => [id, id, label]).toSorted());
      expect(found.count).toBe(load.edges.length);
      expect(found.edges).toEqual(
        Object.fromEntries(load.edges.map(({ id, source, target, relation }) => [id, [source, target, relation]])),
      );
    });
});

/** Text beside a node. */
function labelIn(props: Load["nodes"][number]["props"], id: string): string {
  const { name, asSaid, quote, text, role, ordinal } = props;
  return String(name ?? asSaid ?? quote ?? text ?? (ordinal === undefined ? id : `${role}, turn ${ordinal}`));
}

/** All of a load as the explorer would show it. */
function viewOf({ nodes, edges }: Load, labels: ReadonlyMap<string, string>): ViewGraph {
  const things = nodes.map(({ id, kind }) => ({ id, kind, name: labels.get(id) ?? id, nameZh: null }));
  return { nodes: things as ViewGraph["nodes"], edges: edges as unknown as ViewGraph["edges"] };
}

/** Text of a label without the blanks at its ends. */
const blanks = (text: unknown) => String(text).trim();
