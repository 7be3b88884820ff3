import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { formats } from "../../src/export/formats.js";
import { call, overHttp } from "../mcp/clients.js";
import { send } from "../support/http.js";
import type { Main } from "../support/main.js";
import { packAfter, put, synthetic } from "../support/packs.js";
import { scratchFolder } from "../support/scratch.js";
import { CopiedRepository } from "./copied-repository.js";

const rows = (file: string) =>
  [file, () => readFileSync(new URL(`new-kind-rows/${file}`, import.meta.url), "utf8")] as const;

describe("a new kind with a relation: one file, one line, and rows of a pack", () => {
  const copy = new CopiedRepository();
  let main: Main;
  let url: string;
  let agent: Client;

  beforeAll(async () => {
    copy.add("new-kind");
    copy.edit(
      "src/model/index.ts",
      put(
        '  await import("./evidence.js"),\n',
        '  await import("./evidence.js"),\n  await import("./substance.js"),\n',
      ),
    );
    copy.build();
    const settings = { DATA_DIR: scratchFolder() };
    copy.run(["import", packAfter(rows("substances.yaml"), rows("free-of.yaml")), "--source", synthetic], settings);
    main = copy.serve(settings);
    url = await main.says(/GraphQL {4}(http:\/\/\S+)\/graphql/);
    agent = await overHttp(url);
  }, 120_000);
  afterAll(async () => {
    await agent?.close();
    main?.child.kill();
    await main?.ended();
  });

  const ask = async (query: string): Promise<unknown> => {
    const headers = { "content-type": "application/json" };
    const { text } = await send(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  };
  const lead = { id: "substance:lead", name: "Lead", nameZh: "铅" };

  it("touches nothing else", () => {
    expect(copy.touched).toEqual(["src/model/substance.ts", "src/model/index.ts"]);
  });

  it("compiles", () => copy.check());

  it("is asked for by id and in lists, with what its relation says", async () => {
    expect(
      await ask(`{
        substance(id: "substance:lead") { id name nameZh hazard firstSeen keptOutOf { edges { since node { id } } } }
        substances(orderBy: [{ field: HAZARD }]) { totalCount nodes { id } }
        node(id: "substance:lead") { kind ... on Entity { evidence { quote } } }
      }`),
    ).toEqual({
      substance: {
        ...lead,
        hazard: "TOXIC",
        firstSeen: "2031-07-16",
        keptOutOf: { edges: [{ since: "2032", node: { id: "product:lamp-glass" } }] },
      },
      substances: { totalCount: 1, nodes: [{ id: "substance:lead" }] },
      node: { kind: "Substance", evidence: [{ quote: "lead" }] },
    });
  });

  it("is filtered by, across its relation, and summed up", async () => {
    expect(
      await ask(`{
        substances(where: { hazard: { in: [TOXIC] } }) { aggregate(groups: { by: [HAZARD] }) { keys { value } count } }
        products(where: { freeOf: { some: { edge: { since: { gte: "2032" } }, node: { hazard: { eq: TOXIC } } } } }) {
          nodes { id freeOf { nodes { id } } }
        }
      }`),
    ).toEqual({
      substances: { aggregate: [{ keys: [{ value: "TOXIC" }], count: 1 }] },
      products: { nodes: [{ id: "product:lamp-glass", freeOf: { nodes: [{ id: "substance:lead" }] } }] },
    });
  });

  // Parquet packs texts: of its files the names of the new columns are looked for.
  const columns: Readonly<Record<string, string>> = { "nodes.parquet": "hazard", "edges.parquet": "since" };
  const ofFigures = /^(observations|structure|context)\b/;
  it.each(formats.map(({ name }) => name).filter((name) => !ofFigures.test(name)))("is in %s", async (name) => {
    const { status, bytes } = await send(`${url}/export/${name}`);
    expect(status).toBe(200);
    expect(bytes.toString("latin1")).toContain(columns[name] ?? "substance:lead");
  });

  it("has its types and its predicate in JSON-LD", async () => {
    const { text } = await send(`${url}/export/graph.jsonld`);
    expect(text).toContain('"@type":["term:Substance","schema:ChemicalSubstance"]');
    expect(text).toContain('"term:freeOf":{"@id":"bg:substance:lead"}');
  });

  it("is drawn among the kinds that every picture shows", async () => {
    const { layout } = (await ask("{ layout { nodes { id kind nameZh } edges { source target relation } } }")) as {
      layout: { nodes: unknown; edges: unknown };
    };
    expect(layout.nodes).toContainEqual({ id: "substance:lead", kind: "Substance", nameZh: "铅" });
    const tie = { source: "product:lamp-glass", target: "substance:lead", relation: "FREE_OF" };
    expect(layout.edges).toContainEqual(tie);
  });

  it("has its names and its mark in the explorer, in both languages", () => {
    const folder = join(copy.folder, "dist/explorer");
    const bundle = readdirSync(folder).filter((file) => /\.(js|css)$/.test(file));
    const texts = bundle.map((file) => readable(join(folder, file)));
    for (const text of ["Substances", "物质", "must be free of", "不得含有", "M-7-5L-5-7L7 5L5 7Z", "--kind-Substance"])
      expect([text, texts.some((file) => file.includes(text))]).toEqual([text, true]);
  });

  it("is found, described and joined by the tools of agents", async () => {
    const found = await call(agent, "search", { text: "lead", kinds: ["Substance"] });
    expect(found.answer).toMatchObject({ hits: [{ id: "substance:lead" }] });
    const described = await call(agent, "get_entity", { id: "substance:lead" });
    expect(described.answer).toMatchObject({
      entity: { ...lead, kind: "Substance", details: { hazard: "TOXIC" } },
      relations: expect.arrayContaining([
        expect.objectContaining({ relation: "FREE_OF", properties: { since: "2032" } }),
      ]),
    });
    const paths = await call(agent, "find_paths", { from: "substance:lead", to: "industry:household-lamps" });
    expect(paths.answer).toMatchObject({ paths: [{ length: 2 }] });
  });
});

/** Text of a bundle's file, in which esbuild writes Chinese as escapes. */
const readable = (file: string) =>
  readFileSync(file, "utf8").replaceAll(/\\u([0-9a-fA-F]{4})/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
