import fc from "fast-check";
import type { EdgeRecord, Load, NodeRecord, Props, ReleasePack, Store } from "../../src/store/store.js";
import { byId } from "../../src/store/ascending.js";
import { engines } from "../support/engines.js";

type Contents = { readonly nodes: readonly NodeRecord[]; readonly edges: readonly EdgeRecord[] };

const policy = (slug: string, props: Props = {}): NodeRecord => ({ id: `policy:${slug}`, kind: "Policy", props });
const full = (slug: string, props: Props = {}) =>
  policy(slug, { name: slug, instrument: "FUND", stage: "ANNOUNCED", ...props });
const targets = (source: string, target: string, span: string, props: Props = {}): EdgeRecord => ({
  id: `TARGETS|policy:${source}|policy:${target}|PROMOTE`,
  relation: "TARGETS",
  source: `policy:${source}`,
  target: `policy:${target}`,
  props: { intent: "PROMOTE", evidence: [`evidence:${span}`], ...props },
});
const document = (pack: string, publishedOn: string, held?: string): NodeRecord => ({
  id: `document:${pack}`,
  kind: "Document",
  props: {
    name: pack,
    url: `https://x.test/${pack}`,
    publishedOn,
    lang: "en",
    sha256: "0",
    length: 9,
    ...(held ? { heldOn: held } : {}),
  },
});

const days: Readonly<Record<string, string>> = { spring: "2025-04-18", summer: "2025-12-18", autumn: "2025-10-18" };
/** Summer's transcript was published after autumn's. */
const heldOn: Readonly<Record<string, string>> = { summer: "2025-07-18" };
const packs: Readonly<Record<string, Contents>> = {
  spring: {
    nodes: [
      document("spring", "2025-04-18"),
      full("a", { aliases: ["A plan"], externalIds: ['{"scheme":"wikidata","value":"Q1"}'] }),
      full("b", { formerIds: ["policy:was-b"] }),
      full("only-spring"),
    ],
    edges: [targets("a", "b", "s1"), targets("a", "only-spring", "s2", { modality: "PLANNED" })],
  },
  summer: {
    nodes: [
      document("summer", "2025-12-18", "2025-07-18"),
      policy("a", { stage: "ISSUED", aliases: ["Plan A", "A plan"], nameZh: "计划" }),
      policy("b", { description: "Steel." }),
      full("c"),
    ],
    edges: [targets("a", "b", "m1", { modality: "ONGOING" }), targets("c", "b", "m2")],
  },
  autumn: {
    nodes: [
      document("autumn", "2025-10-18"),
      policy("a", { name: "Plan alpha", issuedOn: "2025-09" }),
      full("c", { edition: "2" }),
    ],
    edges: [targets("a", "b", "a1"), targets("c", "b", "a2")],
  },
};

const releasePack = (name: string): ReleasePack => ({
  name,
  checksum: "c",
  content: "h",
  nodes: 0,
  edges: 0,
  publishedOn: days[name] as string,
  ...(heldOn[name] ? { heldOn: heldOn[name] } : {}),
});

/** Load of these packs into a store that contains others, too. */
function loadOf(names: readonly string[], present: readonly string[], of = packs): Load {
  const all = [...new Set([...present, ...names])].toSorted();
  const rows = <K extends keyof Contents>(key: K) =>
    [...names]
      .toSorted()
      .flatMap((pack) => (of[pack]?.[key] ?? []).map((record) => ({ ...record, pack })))
      .toSorted((a, b) => byId(a, b));
  return {
    release: { id: all.join("+"), schemaVersion: "1", packs: all.map(releasePack) },
    packs: names,
    nodes: rows("nodes"),
    edges: rows("edges"),
  } as Load;
}

const without = (name: string, present: readonly string[]): Load => ({
  ...loadOf(
    [],
    present.filter((one) => one !== name),
  ),
  packs: [name],
});

async function contents(store: Store): Promise<object> {
  const rows: unknown[] = [];
  const ids: string[] = [];
  for await (const { nodes, edges, packs: of } of store.scan(5)) {
    rows.push(...nodes, ...edges, ...of);
    ids.push(...[...nodes, ...edges].map(({ id }) => id));
  }
  const found = await store.search.candidates(
    ["plan", "alpha", "steel", "only"].map((term) => ({
      words: [{ terms: [term], prefixes: [], weight: 1 }],
      kinds: [],
    })),
    { fields: [], limit: 50 },
  );
  const { kinds, relations } = await store.stats();
  const statedBy = [...(await store.contributions([...ids, "policy:none", "TARGETS|policy:a|policy:none"]))].toSorted();
  const former = [...(await store.nodes(["policy:was-b"])).values()];
  const texts = found.map((of) =>
    of.rows.map(({ id, texts: own }) =>
      [id, ...own.map(({ field, text }) => `${field}: ${text}`).toSorted()].join("; "),
    ),
  );
  return { rows, texts: texts.map((of) => of.toSorted()), kinds, relations, statedBy, former };
}

const orders = (names: readonly string[]): string[][] =>
  names.length === 0
    ? [[]]
    : names.flatMap((one) => orders(names.filter((o) => o !== one)).map((rest) => [one, ...rest]));

for (const engine of engines)
  describe(`packs that state one record, on ${engine.name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.open();
    });
    afterAll(() => store.close());

    /** Removes every pack: nothing is left. */
    const empty = async () => {
      const loaded = (await store.stats()).release?.packs ?? [];
      await store.load({ ...loadOf([], []), packs: loaded.map(({ name }) => name) });
      expect(await contents(store)).toMatchObject({ rows: [], kinds: {}, relations: {}, statedBy: [], former: [] });
    };
    beforeEach(async () => {
      if ((await store.stats()).release) await empty();
    });

    it("give a record that depends on the packs alone, in whatever order they are loaded, again and removed", async () => {
      await store.load(loadOf(Object.keys(packs), []));
      const expected = await contents(store);
      const statedBy = await store.contributions(["TARGETS|policy:a|policy:b|PROMOTE", "policy:only-spring"]);
      expect([...statedBy.values()].map((by) => by.map(({ pack, props }) => [pack, props !== undefined]))).toEqual(
        expect.arrayContaining([
          [
            ["spring", true],
            ["summer", true],
            ["autumn", true],
          ],
          [["spring", false]],
        ]),
      );
      expect(await store.contributions(["TARGETS|policy:a|policy:only-spring|PROMOTE", "policy:none"])).toEqual(
        new Map(),
      );
      const [a] = (await store.nodes(["policy:a"])).values();
      expect(a?.props).toEqual({
        name: "Plan alpha",
        nameZh: "计划",
        aliases: ["A plan", "Plan A", "a"],
        externalIds: ['{"scheme":"wikidata","value":"Q1"}'],
        instrument: "FUND",
        stage: "ISSUED",
        issuedOn: "2025-09",
      });
      const links = await store.links({
        sources: ["policy:a"],
        relations: ["TARGETS"],
        direction: "OUT",
        kinds: [],
        order: [],
        limit: 9,
        backward: false,
        count: false,
      });
      expect(links.get("policy:a")?.rows[0]?.edge.props).toEqual({
        intent: "PROMOTE",
        modality: "ONGOING",
        evidence: ["evidence:s1", "evidence:m1", "evidence:a1"],
      });
      // Autumn and summer state only a part of what spring states.
      for (const order of orders(Object.keys(packs)).filter(([first]) => first === "spring")) {
        await empty();
        const present: string[] = [];
        for (const name of order) {
          await store.load(loadOf([name], present));
          present.push(name);
        }
        expect(await contents(store)).toEqual(expected);
        for (const name of order) await store.load(loadOf([name], present));
        expect(await contents(store)).toEqual(expected);
      }
    });

    it("give the same in every order, where each states all that a record needs", async () => {
      const complete = Object.fromEntries(
        Object.entries(packs).map(([pack, { nodes, edges }]) => {
          const all = nodes.map((one) => (one.kind === "Policy" ? full(one.id.slice(7), one.props) : one));
          return [pack, { edges, nodes: pack === "autumn" ? [...all, full("b")] : all }];
        }),
      );
      const all = orders(Object.keys(complete));
      let first: object | undefined;
      for (const order of engine.name === "sqlite" ? all : all.filter((_, index) => index % 3 === 0)) {
        await empty();
        const present: string[] = [];
        for (const name of order) {
          await store.load(loadOf([name], present, complete));
          present.push(name);
        }
        first ??= await contents(store);
        expect(await contents(store)).toEqual(first);
      }
    });

    it("leave what the others state when one is removed", async () => {
      await store.load(loadOf(["spring", "summer"], []));
      const before = await contents(store);
      const release = "spring+summer";
      await store.load(loadOf(["autumn"], ["spring", "summer"]));
      const changes = await store.changesSince(release);
      expect(changes).toEqual([
        { id: "TARGETS|policy:a|policy:b|PROMOTE", change: "CHANGED" },
        { id: "TARGETS|policy:c|policy:b|PROMOTE", change: "CHANGED" },
        { id: "document:autumn", change: "ADDED" },
        { id: "policy:a", change: "CHANGED" },
        { id: "policy:c", change: "CHANGED" },
      ]);
      await store.load(without("autumn", ["spring", "summer", "autumn"]));
      expect(await contents(store)).toEqual(before);
      expect((await store.stats()).release?.id).toBe(release);
    });

    it("refuse a removal that leaves less than a record needs, or what others use, and change nothing", async () => {
      await store.load(loadOf(["spring", "summer"], []));
      const before = await contents(store);
      await expect(store.load(without("spring", ["spring", "summer"]))).rejects.toMatchObject({
        code: "CONFLICT",
        message: expect.stringMatching(
          /policy:[ab]: name.*: expected from one of the packs that state it, got none from summer/,
        ) as string,
      });
      expect(await contents(store)).toEqual(before);
      const user = {
        user: { nodes: [], edges: [targets("c", "only-spring", "u1")] },
        other: { nodes: [], edges: [targets("b", "only-spring", "o1")] },
      };
      await store.load(loadOf(["user", "other"], ["spring", "summer"], user));
      const fewer = {
        spring: {
          ...packs.spring,
          nodes: packs.spring?.nodes.slice(0, 3),
          edges: packs.spring?.edges.slice(0, 1),
        } as Contents,
      };
      await expect(store.load(loadOf(["spring"], ["summer", "user", "other"], fewer))).rejects.toThrow(
        "policy:only-spring is missing from the load, but TARGETS|policy:b|policy:only-spring|PROMOTE of pack other still uses it (packs that need what is missing: other, user); nothing was loaded",
      );
    });

    it("refuse another identity, and other ends, and change nothing", async () => {
      const metric = (unitCode: string, unitKind: string): NodeRecord => ({
        id: "metric:m",
        kind: "Metric",
        props: { name: "m", measuredProperty: "output", statisticType: "LEVEL", unitCode, unitKind },
      });
      const one = {
        one: { nodes: [metric("t", "MASS")], edges: [] },
        two: { nodes: [metric("CNY", "MONEY")], edges: [] },
      };
      await store.load(loadOf(["one"], [], one));
      const before = await contents(store);
      await expect(store.load(loadOf(["two"], ["one"], one))).rejects.toThrow(
        'metric:m: unitCode: expected the same in all packs, got "t" in pack one and "CNY" in pack two; nothing was loaded',
      );
      expect(await contents(store)).toEqual(before);
    });

    it("agree with a merge of all at once, whatever they state", async () => {
      const props = fc.record({
        name: fc.option(fc.constantFrom("x", "y", "工业"), { nil: undefined }),
        stage: fc.option(fc.constantFrom("ISSUED", "IN_FORCE"), { nil: undefined }),
        aliases: fc.option(fc.uniqueArray(fc.constantFrom("p", "q", "x"), { minLength: 1 }), { nil: undefined }),
      });
      const contentsOf = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), props), { maxLength: 4 });
      const names = ["base", "one", "two"];
      await fc.assert(
        fc.asyncProperty(fc.tuple(contentsOf, contentsOf), fc.nat(5), async ([one, two], which) => {
          const nodes = (rows: typeof one) =>
            [...new Map(rows).entries()].map(([slug, own]) => policy(slug, JSON.parse(JSON.stringify(own)) as Props));
          const base = { nodes: ["a", "b", "c"].map((slug) => full(slug)), edges: [] };
          const all = { base, one: { nodes: nodes(one), edges: [] }, two: { nodes: nodes(two), edges: [] } };
          await empty();
          await store.load(loadOf(names, [], all));
          const whole = await contents(store);
          await empty();
          const order = (orders(names)[which] as string[]).toSorted((a) => (a === "base" ? -1 : 0));
          const present: string[] = [];
          for (const name of [...order, ...order]) {
            await store.load(loadOf([name], present, all));
            present.push(name);
          }
          expect(await contents(store)).toEqual(whole);
        }),
        { numRuns: engine.name === "sqlite" ? 5 : 1 },
      );
    });
  });
