import { search, suggest } from "../../src/search/search.js";
import type { Store } from "../../src/store/store.js";
import { ask } from "../support/api.js";
import { engines } from "../support/engines.js";

interface Result {
  totalCount: number;
  complete: boolean;
  facets: { kind: string; count: number }[];
  edges: { cursor: string; score: number; node: { id: string } }[];
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
}

for (const engine of engines) {
  describe(`${engine.name}: search and suggest`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.real();
    });
    afterAll(() => store.close());

    const page = async (args: Record<string, unknown>): Promise<Result> => {
      const { data, errors } = await ask(
        store,
        `query ($text: String!, $kinds: [KindName!], $first: Int, $after: String) {
          search(text: $text, kinds: $kinds, first: $first, after: $after) {
            totalCount complete facets { kind count } edges { cursor score node { id } } nodes { id }
            pageInfo { hasNextPage hasPreviousPage endCursor }
          }
        }`,
        args,
      );
      expect(errors).toBeUndefined();
      return data?.search as Result;
    };

    it("leaves what one turn states, mentions or is about, and its spans", async () => {
      const turn = "turn:scio-2025-04-18-27";
      const { data } = await ask(
        store,
        `{ all: search(text: "steel") { totalCount }
           found: search(text: "steel", turn: "${turn}", first: 100) {
             totalCount facets { kind count } nodes { id ... on Evidence { turn { id } } ... on Observation { turn { id } } }
           } }`,
      );
      const { all, found } = data as {
        all: Result;
        found: Omit<Result, "nodes"> & { nodes: { id: string; turn?: { id: string } }[] };
      };
      expect(found.nodes).toHaveLength(found.totalCount);
      expect(found.totalCount).toBeLessThan(all.totalCount);
      expect(found.nodes.map(({ id }) => id)).toEqual(
        expect.arrayContaining(["industry:steel", "policy:steel-specifications-2025"]),
      );
      const turns = found.nodes.flatMap((node) => node.turn?.id ?? []);
      expect([turns.length > 5, new Set(turns)]).toEqual([true, new Set([turn])]);
    });

    it("says where, how well and why it found, and marks it", async () => {
      const operation = `{ search(text: "setting sail", first: 1) { edges {
        score why highlights { field text marked ranges { start end } } node { id kind ... on Policy { name } }
      } } }`;
      expect((await ask(store, operation)).data?.search).toEqual({
        edges: [
          {
            score: 0.99,
            why: 'alias "Setting Sail" is "setting sail"',
            highlights: [
              {
                field: "aliases",
                text: "Setting Sail",
                marked: "«Setting» «Sail»",
                ranges: [
                  { start: 0, end: 7 },
                  { start: 8, end: 12 },
                ],
              },
              {
                field: "name",
                text: '5G "Setting Sail" action plan',
                marked: '5G "«Setting» «Sail»" action plan',
                ranges: [
                  { start: 4, end: 11 },
                  { start: 12, end: 16 },
                ],
              },
            ],
            node: { id: "policy:5g-setting-sail", kind: "Policy", name: '5G "Setting Sail" action plan' },
          },
        ],
      });
    });

    it("leads from a quotation to its evidence", async () => {
      const operation = `{ search(text: "steel", kinds: [Evidence], first: 3) { nodes { ... on Evidence { quote url turn { id } } } } }`;
      const found = (await ask(store, operation)).data?.search as
        | { nodes: { quote: string; url: string }[] }
        | undefined;
      expect(found?.nodes).toHaveLength(3);
      for (const { quote, url } of found?.nodes ?? [])
        expect([/steel/i.test(quote), url.includes("#:~:text=")]).toEqual([true, true]);
    });

    it("pages through all hits, each once, in the order of the whole", async () => {
      const whole = await page({ text: "industry", first: 100 });
      const joined: string[] = [];
      for (let after: string | null = null, more = true; more && joined.length < 1000;) {
        const one: Result = await page({ text: "industry", first: 17, after });
        expect([one.totalCount, one.facets]).toEqual([whole.totalCount, whole.facets]);
        expect(one.pageInfo.hasPreviousPage).toBe(after !== null);
        joined.push(...one.nodes.map(({ id }) => id));
        [after, more] = [one.pageInfo.endCursor, one.pageInfo.hasNextPage];
      }
      expect(joined).toHaveLength(whole.totalCount);
      expect(new Set(joined).size).toBe(whole.totalCount);
      expect(joined.slice(0, 100)).toEqual(whole.edges.map(({ node }) => node.id));
    });

    it("counts its hits by kind, of these kinds only where asked", async () => {
      const all = await page({ text: "steel", first: 0 });
      expect(all.facets.reduce((sum, { count }) => sum + count, 0)).toBe(all.totalCount);
      expect(all.facets.map(({ count }) => count)).toEqual(
        all.facets.map(({ count }) => count).toSorted((a, b) => b - a),
      );
      const some = await page({ text: "steel", kinds: ["Product", "Policy"] });
      expect(some.facets.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual(
        all.facets
          .filter(({ kind }) => ["Product", "Policy"].includes(kind))
          .toSorted((a, b) => (a.kind < b.kind ? -1 : 1)),
      );
      expect([all.complete, all.edges, all.pageInfo.hasNextPage]).toEqual([true, [], true]);
    });

    it("finds nothing, and says so", async () => {
      expect(await page({ text: "xyzzyqwvut" })).toEqual({
        totalCount: 0,
        complete: true,
        facets: [],
        edges: [],
        nodes: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, endCursor: null },
      });
    });

    it("suggests names while somebody types", async () => {
      const operation = `{ suggest(prefix: "5g set", first: 1) { text marked score why node { id } } }`;
      expect((await ask(store, operation)).data?.suggest).toEqual([
        {
          text: '5G "Setting Sail" action plan',
          marked: '«5G» "«Setting» Sail" action plan',
          score: expect.any(Number),
          why: 'name "5G "Setting Sail" action plan" begins with "5g set"',
          node: { id: "policy:5g-setting-sail" },
        },
      ]);
      const kinds = `{ suggest(prefix: "钢", kinds: [Product, Organization]) { text node { kind } } }`;
      expect((await ask(store, kinds)).data?.suggest).toEqual([
        { text: "钢材", node: { kind: "Product" } },
        { text: "鞍钢", node: { kind: "Organization" } },
        { text: "粗钢", node: { kind: "Product" } },
        { text: "建筑用钢筋", node: { kind: "Product" } },
      ]);
    });

    it("costs as many statements for one hit as for a hundred", async () => {
      const cost = async (operation: string) => {
        const before = store.statements;
        expect((await ask(store, operation)).errors).toBeUndefined();
        return store.statements - before;
      };
      for (const n of [1, 100]) {
        expect(await cost(`{ search(text: "steel industry", first: ${n}) { totalCount nodes { id } } }`)).toBe(3);
        expect(await cost(`{ search(text: "stell indstry", first: ${n}) { totalCount nodes { id } } }`)).toBe(4);
        expect(await cost(`{ suggest(prefix: "s", first: ${n}) { node { id } } }`)).toBe(3);
      }
    });

    it.each([
      ['text: ""', 'text: expected a letter or digit, got ""'],
      ['text: "  \\t"', 'text: expected a letter or digit, got "  \\t"'],
      ['text: "-- !?"', 'text: expected a letter or digit, got "-- !?"'],
      [`text: "${"a".repeat(201)}"`, "text: expected at most 200 characters, got 201"],
      ['text: "a", first: -1', "first: expected a number from 0 to 100, got -1"],
      ['text: "a", first: 101', "first: expected at most 100, got 101; page on with after"],
      ['text: "a", after: "x"', 'after: expected a cursor that this list gave, got "x"'],
    ])("refuses %s", async (args, message) => {
      const { errors } = await ask(store, `{ search(${args}) { totalCount } }`);
      expect(errors?.map((error) => error.message)).toEqual([message]);
    });

    it("tells an empty question from one that is too long", async () => {
      await expect(search(store.search, " ", [])).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
      await expect(suggest(store.search, "a".repeat(201), [])).rejects.toMatchObject({ code: "LIMIT_EXCEEDED" });
    });

    it("refuses to suggest after nothing", async () => {
      const { errors } = await ask(store, '{ suggest(prefix: " ") { text } }');
      expect(errors?.map(({ message }) => message)).toEqual(['prefix: expected a letter or digit, got " "']);
    });

    it("takes any text of signs, letters and halves of letters", async () => {
      for (const text of [
        '"',
        "a\0b",
        "\ud840x",
        "AND OR NOT a*~",
        "%_'; DROP TABLE node",
        "部".repeat(200),
        "x".repeat(200),
      ])
        if (/[\p{L}\p{N}]/u.test(text))
          expect([text, (await page({ text })).totalCount]).toEqual([text, expect.any(Number)]);
    });
  });
}
