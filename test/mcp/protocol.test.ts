import type { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { kinds, relations } from "../../src/model/index.js";
import type { Store } from "../../src/store/store.js";
import { operationRunner } from "../../src/server/run-operation.js";
import { createApollo } from "../../src/server/apollo.js";
import { tools } from "../../src/mcp/tools/index.js";
import { engines } from "../support/engines.js";
import { serve } from "../support/http.js";
import { layoutsOf } from "../support/layouts.js";
import { call, overHttp } from "./clients.js";

for (const engine of engines)
  describe(`${engine.name}: the protocol`, () => {
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

    it("lists tools that only read, with a description of every argument and of every answer", async () => {
      const { tools: listed } = await client.listTools();
      expect(listed.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
      for (const { description, annotations, inputSchema, outputSchema } of listed) {
        expect(description?.length).toBeGreaterThan(80);
        expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
        for (const [name, argument] of Object.entries(inputSchema.properties ?? {}))
          expect([name, argument]).toEqual([
            name,
            expect.objectContaining({ description: expect.any(String) as string }),
          ]);
        if (outputSchema) expect(outputSchema.required).toContain("release");
      }
    });

    it("gives the release, the schema, and each of its types as resources", async () => {
      const text = async (uri: string) => ((await client.readResource({ uri })).contents[0] as { text: string }).text;
      const release = JSON.parse(await text("briefing-graph://release")) as { release: { id: string } };
      expect(release.release.id).toBe((await store.stats()).release?.id);
      const type = await text("briefing-graph://schema/Policy");
      expect(type).toMatch(/^"""[\s\S]*type Policy implements Node & Entity \{/);
      expect(await text("briefing-graph://schema")).toContain("type Policy implements Entity & Node {");
      const { resources } = await client.listResources();
      expect(resources.map(({ uri }) => uri)).toEqual([
        "briefing-graph://release",
        "briefing-graph://digest",
        "briefing-graph://schema",
      ]);
      const digest = await text("briefing-graph://digest");
      expect(digest.length).toBeLessThan(6000);
      for (const name of [...kinds.keys(), ...relations.keys()]) expect(digest).toMatch(new RegExp(`^${name}\\b`, "m"));
      const { resourceTemplates } = await client.listResourceTemplates();
      const ref = { type: "ref/resource" as const, uri: String(resourceTemplates[0]?.uriTemplate) };
      const { completion } = await client.complete({ ref, argument: { name: "type", value: "observationw" } });
      expect(completion.values).toEqual(["ObservationWhere"]);
    });

    it.each([
      ["search", { text: "5G", first: 50 }, 14],
      ["get_entity", { id: "body:miit", first: 50 }, 14],
      ["get_observations", { first: 50 }, 14],
      ["list_entities", { kind: "Policy", first: 50 }, 14],
      ["find_paths", { from: "body:ministry-of-finance", to: "industry:ai", first: 20 }, 14],
    ] as [string, Record<string, unknown>, number][])(
      "%s takes as many statements for fifty rows as for two: at most %3$i",
      async (tool, given, most) => {
        const statementsOf = async (first: number) => {
          const before = store.statements;
          const { isError } = await call(client, tool, { ...given, first });
          expect(isError).toBe(false);
          return store.statements - before;
        };
        const [few, many] = [await statementsOf(2), await statementsOf(Number(given.first ?? 20))];
        expect([few, many, Math.max(few, many) <= most]).toEqual([few, many, true]);
      },
    );

    it("answers many agents at once, each its own question", async () => {
      const texts = ["5G", "steel", "6G", "robots", "工业互联网", "DeepSeek", "automobile", "setting sail"];
      const clients = await Promise.all(texts.map(() => overHttp(server.url)));
      const alone = await Promise.all(texts.map((text) => call(client, "search", { text })));
      const together = await Promise.all(clients.map((one, index) => call(one, "search", { text: texts[index] })));
      expect(together).toEqual(alone);
      await Promise.all(clients.map((one) => one.close()));
    });

    it("reads nothing more of the store once a request is given up", async () => {
      const apollo = await createApollo(100_000, () => undefined);
      const gone = new AbortController();
      const limits = { cost: 100_000, bytes: Infinity };
      const query = "{ policies(first: 20) { nodes { targets { nodes { links { nodes { id } } } } } } }";
      const whole = await statementsWhile(() =>
        operationRunner({ apollo, store, layouts: layoutsOf(store), timeout: 60_000, limits })({ query }),
      );
      const cut = await statementsWhile(async () => {
        // It is given up as the second statement goes out.
        const counted = countdown(store, 2, () => gone.abort());
        const run = operationRunner({ apollo, store: counted, layouts: layoutsOf(store), timeout: 60_000, limits });
        expect(JSON.stringify(await run({ query, signal: gone.signal }))).toContain("the caller ended the request");
      });
      expect(whole).toBeGreaterThan(2);
      expect(cut).toBe(2);
      await apollo.stop();
    });

    async function statementsWhile(work: () => Promise<unknown>): Promise<number> {
      const before = store.statements;
      await work();
      return store.statements - before;
    }
  });

/** The same store, telling when its so-manieth page or page of links is asked for. */
function countdown(store: Store, at: number, tell: () => void): Store {
  let left = at;
  return new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      if (name === "statistics") return value.bind(target) as unknown;
      return (...args: unknown[]): unknown => {
        const result: unknown = Reflect.apply(value, target, args);
        left -= 1;
        if (left === 0) tell();
        return result;
      };
    },
  });
}
