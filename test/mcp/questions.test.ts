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
import { occurs, quotationsIn } from "./compare-answer.js";

interface Question {
  readonly question: string;
  /** How many relations lie between what is named and what is asked for. */
  readonly hops: number;
  /** Parts of objects in the answers. */
  readonly facts: readonly object[];
  readonly calls: readonly { readonly tool: string; readonly arguments: Record<string, unknown> }[];
}

const file = new URL("questions.yaml", import.meta.url);
const questions = parse(readFileSync(file, "utf8")) as readonly Question[];

it("there are sixty questions of no to three hops, and every tool with an output schema answers some", () => {
  expect(questions).toHaveLength(60);
  expect(new Set(questions.map(({ hops }) => hops))).toEqual(new Set([0, 1, 2, 3]));
  const used = new Set(questions.flatMap(({ calls }) => calls.map(({ tool }) => tool)));
  for (const { name, output } of tools) if (output) expect(used).toContain(name);
});

const idForm = /\b[a-z]+:[a-z0-9]+(?:-[a-z0-9]+)*(?![\w-])/g;

interface Asked {
  readonly answered: boolean;
  readonly characters: number;
  readonly calls: number;
  readonly tools: readonly string[];
}

/**
 * Asks a question: every id of a call occurs in the question or an earlier answer, every fact in an answer, every quotation in
 * the store.
 */
async function ask({ question, facts, calls }: Question, client: Client, store: Store): Promise<Asked> {
  const release = (await store.stats()).release?.id;
  const answers: unknown[] = [];
  const seen = new Set(question.match(idForm));
  let characters = 0;
  for (const { tool, arguments: given } of calls) {
    expect([...(JSON.stringify(given).match(idForm) ?? [])].filter((id) => !seen.has(id))).toEqual([]);
    const { answer, text, isError, ...size } = await call(client, tool, given);
    expect([isError, isError ? text : ""]).toEqual([false, ""]);
    expect(answer?.release).toBe(release);
    for (const id of JSON.stringify(answer).match(idForm) ?? []) seen.add(id);
    const quoted = quotationsIn(answer).filter(({ id }) => id?.startsWith("evidence:"));
    const held = await store.nodes(quoted.map(({ id }) => String(id)));
    for (const { id, quote } of quoted) expect([id, held.get(String(id))?.props.quote]).toEqual([id, quote]);
    answers.push(answer);
    characters += size.characters;
  }
  return {
    answered: facts.every((fact) => occurs(answers, fact)),
    characters,
    calls: calls.length,
    tools: [...new Set(calls.map(({ tool }) => tool))],
  };
}

for (const engine of engines)
  describe(`${engine.name}: an agent over HTTP`, () => {
    let store: Store;
    let server: Awaited<ReturnType<typeof serve>>;
    let client: Client;
    const all = new Map<string, Asked>();
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

    it.each(questions)("$question", async (question) => {
      const asked = await ask(question, client, store);
      all.set(question.question, asked);
      const missed = question.facts.filter(() => !asked.answered);
      expect(missed).toEqual([]);
    });

    it("answers nine in ten with typed tools alone, and prints with what", () => {
      const rows = [...all].map(([question, { answered, calls, characters, tools: names }]) => ({
        question,
        answered,
        calls,
        characters,
        names,
      }));
      const typed = rows.filter(({ answered, names }) => answered && !names.includes("run_graphql"));
      const calls = rows.reduce((sum, row) => sum + row.calls, 0);
      const characters = rows.reduce((sum, row) => sum + row.characters, 0);
      const lines = rows.map(
        (row) =>
          `${row.answered ? "✓" : "✗"} ${row.calls} calls, ${row.characters} characters: ${row.question} ${row.names.join(", ")}`,
      );
      const sum = `${typed.length} of ${rows.length} by typed tools alone, ${calls} calls, ${characters} characters`;
      process.stderr.write(`${engine.name}\n${[...lines, sum].join("\n")}\n`);
      expect(typed.length).toBeGreaterThanOrEqual(54);
    });

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

  it.each(questions.slice(0, 5))("$question", async (question) => {
    expect((await ask(question, client, store)).answered).toBe(true);
  });
});
