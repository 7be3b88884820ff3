import { readFileSync } from "node:fs";
import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { parse } from "yaml";
import { tools } from "../../src/mcp/tools/index.js";
import type { Store } from "../../src/store/store.js";
import { engines } from "../support/engines.js";
import { scratchFolder } from "../support/scratch.js";
import { serve } from "../support/http.js";
import { realStore } from "../support/sqlite.js";
import { call, overHttp, overStdio } from "./clients.js";
import { missing, quotationsIn } from "./compare-answer.js";

interface Question {
  readonly question: string;
  readonly calls: readonly {
    readonly tool: string;
    readonly arguments: Record<string, unknown>;
    readonly holds: object;
  }[];
}

const file = new URL("questions.yaml", import.meta.url);
const questions = parse(readFileSync(file, "utf8")) as readonly Question[];

it("there are 21 questions, and every tool answers some", () => {
  expect(questions).toHaveLength(21);
  const used = new Set(questions.flatMap(({ calls }) => calls.map(({ tool }) => tool)));
  expect([...used].toSorted()).toEqual(tools.map(({ name }) => name).toSorted());
});

/** Asks a question, and holds every answer against what it must hold and every quotation in it against the store. */
async function answers({ calls }: Question, client: Client, store: Store): Promise<void> {
  const release = (await store.stats()).release?.id;
  for (const { tool, arguments: given, holds } of calls) {
    const { answer, text, isError } = await call(client, tool, given);
    expect([isError, isError ? text : ""]).toEqual([false, ""]);
    expect(missing(answer, { release, ...holds })).toEqual([]);
    expect(JSON.parse(text)).toEqual(answer);
    const quoted = quotationsIn(answer).filter(({ id }) => id?.startsWith("evidence:"));
    const held = await store.nodes(quoted.map(({ id }) => String(id)));
    for (const { id, quote } of quoted) expect([id, held.get(String(id))?.props.quote]).toEqual([id, quote]);
  }
}

for (const engine of engines)
  describe(`${engine.name}: an agent over HTTP`, () => {
    let store: Store;
    let server: Awaited<ReturnType<typeof serve>>;
    let client: Client;
    beforeAll(async () => {
      store = await engine.real();
      server = await serve(store);
      client = await overHttp(server.url);
    });
    afterAll(async () => {
      await client.close();
      await server.close();
      await store.close();
    });

    it.each(questions)("$question", (question) => answers(question, client, store));

    it("pages through what one answer does not hold, no hit twice", async () => {
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const { answer } = await call(client, "search", { text: "5G", first: 20, ...(after ? { after } : {}) });
        const { hits, next } = answer as { hits: { id: string }[]; next?: string };
        seen.push(...hits.map(({ id }) => id));
        after = next;
      } while (after !== undefined && seen.length < 200);
      const { answer } = await call(client, "search", { text: "5G", first: 1 });
      expect(seen).toHaveLength((answer as { total: number }).total);
      expect(new Set(seen).size).toBe(seen.length);
    });
  });

describe("an agent over stdio", () => {
  const folder = scratchFolder();
  let store: Store;
  let client: Client;
  beforeAll(async () => {
    store = await realStore(folder);
    client = await overStdio(folder);
  });
  afterAll(async () => {
    await client.close();
    await store.close();
  });

  it.each(questions.slice(0, 5))("$question", (question) => answers(question, client, store));
});
