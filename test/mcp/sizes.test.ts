import { kinds } from "../../src/model/index.js";
import { createMcpServer } from "../../src/mcp/protocol.js";
import { createApollo } from "../../src/server/apollo.js";
import { operationRunner } from "../../src/server/run-operation.js";
import type { Store } from "../../src/store/store.js";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { layoutsOf } from "../support/layouts.js";
import { realStore } from "../support/sqlite.js";
import { call, type Called } from "./clients.js";

const limit = 6000;

interface Entity {
  readonly quotations: readonly unknown[];
  readonly totalQuotations: number;
}
const entityOf = (answer: Called["answer"]) => (answer as { entity: Entity }).entity;
const quotationsOf = (answer: Called["answer"]) => entityOf(answer).quotations;

/** What fits into a context, and how the rest is read. */
describe("answers fit", () => {
  let store: Store;
  let client: Client;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    store = await realStore();
    const apollo = await createApollo(100_000, () => undefined);
    const limits = { cost: 1_000_000, bytes: Infinity };
    const run = operationRunner({ apollo, store, layouts: layoutsOf(store), timeout: 60_000, limits });
    const server = createMcpServer({ ask: run, log: () => undefined });
    client = new Client({ name: "test", version: "1" });
    const [ours, theirs] = InMemoryTransport.createLinkedPair();
    await Promise.all([server.connect(ours), client.connect(theirs)]);
    stop = async () => {
      await client.close();
      await apollo.stop();
      await store.close();
    };
  });
  afterAll(() => stop());

  const idsOf = async (plural: string) => {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const query = `query ($after: String) { rows: ${plural}(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
      const { answer } = await call(client, "run_graphql", { query, variables: { after }, characters: 100_000 });
      const { rows } = (
        answer as { data: { rows: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } }
      ).data;
      ids.push(...rows.nodes.map(({ id }) => id));
      if (!rows.pageInfo.hasNextPage) return ids;
      after = rows.pageInfo.endCursor;
    }
  };

  /** The largest default answer of a tool to each of some arguments. */
  async function largest(
    tool: string,
    all: readonly Record<string, unknown>[],
  ): Promise<{ given: object; characters: number }> {
    let found = { given: {}, characters: 0 };
    for (const given of all) {
      const { isError, text, characters } = await call(client, tool, given);
      expect([given, isError, isError ? text : ""]).toEqual([given, false, ""]);
      if (characters > found.characters) found = { given, characters };
    }
    expect(all.length).toBeGreaterThan(0);
    return found;
  }

  it("get_entity of everything but quotations, and of those that are longest", async () => {
    const plurals = [...kinds.values()].filter(({ name }) => name !== "Evidence").map(({ plural }) => plural);
    const ids = (await Promise.all(plurals.map(idsOf))).flat();
    const evidence = (await idsOf("evidences")).filter((_, index) => index % 20 === 0);
    const { characters, given } = await largest(
      "get_entity",
      [...ids, ...evidence].map((id) => ({ id })),
    );
    expect([given, characters <= limit]).toEqual([given, true]);
  });

  it("get_observations of every speaker, turn, place and kind, and of everything that is measured", async () => {
    const of = async (name: string, plural: string) => (await idsOf(plural)).map((id) => ({ [name]: id }));
    const measured = ["industries", "products", "technologies", "enterpriseClasses", "infrastructures", "policies"];
    const all = [
      {},
      ...(await of("speaker", "officials")),
      ...(await of("turn", "turns")),
      ...(await of("place", "places")),
      ...(await Promise.all(measured.map((plural) => of("about", plural)))).flat(),
      ...[...kinds.keys()].map((kind) => ({ kind })),
    ];
    const { characters, given } = await largest("get_observations", all);
    expect([given, characters <= limit]).toEqual([given, true]);
  });

  it("list_entities of every kind and every turn, search, find_paths, describe_schema, run_graphql", async () => {
    const turns = await idsOf("turns");
    const answers = [
      await largest("list_entities", [
        ...[...kinds.keys()].map((kind) => ({ kind })),
        ...turns.map((turn) => ({ kind: "Policy", turn })),
        { kind: "Observation", groupBy: "METRIC", first: 100 },
      ]),
      await largest(
        "search",
        ["5G", "the", "China", "industry", "growth", "工业"].map((text) => ({ text })),
      ),
      await largest("find_paths", [
        { from: "body:miit", to: "industry:steel", first: 20 },
        { from: "org:cmg", to: "official:xie-shaofeng" },
        { from: "body:ministry-of-finance", to: "industry:ai", maxLength: 6 },
      ]),
      await largest("describe_schema", [{}, ...[...kinds.keys()].map((kind) => ({ kind }))]),
      await largest("run_graphql", [
        { query: "{ policies(first: 100) { nodes { id name evidence { id quote } } } }" },
        { query: '{ node(id: "body:miit") { links(first: 100) { nodes { id label } } } }' },
        { query: "{ __schema { types { name fields { name description } } } }" },
      ]),
    ];
    expect(answers.filter(({ characters }) => characters > limit)).toEqual([]);
  });

  /** Ids of all rows of a list, read from answer to answer. */
  async function read(
    tool: string,
    given: Record<string, unknown>,
    rowsOf: (answer: Called["answer"]) => readonly unknown[],
  ) {
    const rows: unknown[] = [];
    let after: unknown;
    for (let calls = 0; calls < 500; calls++) {
      const { answer, isError, text } = await call(client, tool, {
        ...given,
        ...(after === undefined ? {} : { after }),
      });
      expect([isError, isError ? text : ""]).toEqual([false, ""]);
      rows.push(...rowsOf(answer));
      after = answer?.next;
      if (after === undefined) break;
    }
    expect(after).toBeUndefined();
    return rows.map((row) => JSON.stringify(row));
  }

  it.each([
    ["get_entity", { id: "turn:scio-2025-04-18-13" }, "relations", "totalRelations"],
    ["get_entity", { id: "turn:scio-2025-04-18-13", turn: "turn:scio-2025-04-18-13" }, "relations", "totalRelations"],
    ["get_observations", { speaker: "official:xie-cun" }, "observations", "total"],
    ["list_entities", { kind: "Policy" }, "entities", "total"],
    ["list_entities", { kind: "Policy", groupBy: "INSTRUMENT", first: 3 }, "groups", undefined],
    ["search", { text: "steel" }, "hits", "total"],
  ] as const)("%s %j: `next` leads to all %s, each once", async (tool, given, list, total) => {
    const rows = await read(tool, given, (answer) => answer?.[list] as unknown[]);
    const { answer } = await call(client, tool, { ...given, first: 1 });
    if (total) expect(rows).toHaveLength(Number(answer?.[total]));
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(5);
  });

  it("the quotations of a thing are read in pages, and paths", async () => {
    const quotations = await read("get_entity", { id: "body:miit", sections: ["quotations"], first: 5 }, quotationsOf);
    const { answer } = await call(client, "get_entity", { id: "body:miit", sections: ["quotations"], first: 1 });
    expect(new Set(quotations).size).toBe(entityOf(answer).totalQuotations);
    const paths = await read(
      "find_paths",
      { from: "body:miit", to: "industry:steel" },
      (one) => one?.paths as unknown[],
    );
    expect(paths.length).toBeGreaterThan(5);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it("`relations` narrows everything, and `characters` widens it", async () => {
    const id = "body:miit";
    const { answer } = await call(client, "get_entity", { id, relations: ["ISSUED"] });
    expect(Object.keys(answer?.entity as object).toSorted()).toEqual(["id", "kind", "name", "nameZh"]);
    const wide = await call(client, "get_entity", { id, relations: ["ISSUED"], first: 100, characters: 60_000 });
    expect(wide.answer).not.toHaveProperty("next");
    expect(wide.characters).toBeGreaterThan(limit);
  });

  it("the short form has the id and the first words of each row", async () => {
    const { text, answer } = await call(client, "get_observations", { speaker: "official:xie-cun" });
    const { observations } = answer as { observations: { id: string; quotations: { quote: string }[] }[] };
    for (const { id, quotations } of observations) {
      expect(text).toContain(id);
      expect(text).toContain(String(quotations[0]?.quote));
    }
  });

  it("get_observations of an industry that nothing measures names what is linked to it and has figures", async () => {
    const about = "industry:electronic-information-manufacturing";
    const { answer, text } = await call(client, "get_observations", { about });
    const { total, linked } = answer as { total: number; linked: { id: string; name: string; figures: number }[] };
    expect([total, linked.length > 0]).toEqual([0, true]);
    for (const { id, name, figures } of linked) {
      const of = await call(client, "get_observations", { about: id, first: 1 });
      expect([id, of.answer?.total]).toEqual([id, figures]);
      expect(text).toContain(`about = ${id} (${name})`);
    }
    const none = await call(client, "get_observations", { about, period: "1999" });
    expect(none.answer).not.toHaveProperty("linked");
  });
});
