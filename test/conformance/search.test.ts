import fc from "fast-check";
import { type Hits, search, suggest } from "../../src/search/search.js";
import type { NodeRecord } from "../../src/store/store.js";
import { storesOfEngines } from "../support/every-store.js";
import { loadOf } from "../support/graphs.js";
import { naiveIndex } from "../support/naive-index.js";
import { assertProperty, rounds } from "../support/property.js";

const words = [
  ..."steel Steel STEEL stell industry industries plan planning manufacturing manufactring robot robots the of".split(
    " ",
  ),
  ..."5G ５Ｇ 2025 a b Äpfel äpfel ß é 工业 工 信息化 工业和信息化部 工信部 部 钢铁 𠀀𠀁 𠀀 カメラ".split(" "),
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(" ", "", "-", ", ", "“")), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.flat().join(""));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const named = fc.record({
  name: text,
  nameZh: maybe(text),
  aliases: maybe(fc.array(text, { minLength: 1, maxLength: 3 })),
  description: maybe(text),
  others: fc.array(fc.record({ text, kind: fc.constantFrom("WEAK", "NEGATIVE") }), { maxLength: 2 }),
});

const base = {
  Policy: { instrument: "FUND", stage: "ISSUED" },
  Industry: { grouping: false },
  Evidence: {
    start: 0,
    end: 1,
    role: "CLAIM",
    reviewState: "MACHINE",
    document: "document:d",
    turn: "turn:t",
  },
};

/** Ten policies, five industries, five quotations; each may be missing. */
const nodes: fc.Arbitrary<NodeRecord[]> = fc
  .array(fc.tuple(fc.nat(19), named), { maxLength: 20 })
  .map((drawn) => [...new Map(drawn).entries()].map(([slot, props]) => nodeOf(slot, props)));

function nodeOf(
  slot: number,
  { others, ...drawn }: { name: string; others: { text: string; kind: string }[] },
): NodeRecord {
  const kind = slot < 10 ? "Policy" : slot < 15 ? "Industry" : "Evidence";
  const id = `${kind.toLowerCase()}:n${slot}`;
  if (kind === "Evidence") return { id, kind, props: { ...base[kind], quote: drawn.name } };
  const props = Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined));
  const names = others.map((name) => JSON.stringify(name));
  return { id, kind, props: { ...base[kind], ...props, ...(names.length > 0 ? { names } : {}) } };
}

const plain = ({ hits, complete }: Hits) => ({
  complete,
  hits: hits.map(({ id, kind, score, explain }) => ({ id, kind, score, ...explain() })),
});

describe("every engine finds what looking at each text finds", () => {
  const stores = storesOfEngines();

  it("with the same scores and reasons, however often packs are loaded anew", async () => {
    let [questions, found] = [0, 0];
    const kinds = fc.constantFrom([], ["Policy" as const], ["Industry" as const, "Evidence" as const]);
    const property = fc.asyncProperty(
      nodes,
      nodes,
      fc.array(
        fc.tuple(
          text.filter((one) => /[\p{L}\p{N}]/u.test(one)),
          kinds,
        ),
        { minLength: 15, maxLength: 15 },
      ),
      async (own, others, asked) => {
        const second = others.map((node) => ({ ...node, id: `${node.id}b` }));
        for (const store of stores) {
          await store.load(loadOf({ nodes: own, edges: [] }, "first"));
          await store.load(loadOf({ nodes: second, edges: [] }, "second"));
        }
        const naive = naiveIndex([...own, ...second]);
        for (const [question, of] of asked)
          for (const ask of [search, suggest]) {
            const expected = plain(await ask(naive, question, of));
            for (const store of stores) expect(plain(await ask(store.search, question, of))).toEqual(expected);
            questions++;
            found += expected.hits.length;
          }
      },
    );
    await assertProperty(property, 2);
    expect(questions).toBe(rounds(2) * 30);
    expect(found).toBeGreaterThan(0);
  });

  it("up to the limit, and says where it cut", async () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      nodeOf(0, { name: `Steel plan ${"x".repeat(30 - i)}`, others: [] }),
    );
    const load = many.map((node, i) => ({ ...node, id: `policy:m${i}` }));
    for (const store of stores) {
      await store.load(loadOf({ nodes: load, edges: [] }, "first"));
      await store.load(loadOf({ nodes: [], edges: [] }, "second"));
      const query = { words: [{ terms: ["steel"], prefixes: [], weight: 1 }], kinds: [] };
      const scope = { fields: [], limit: 4 };
      const [cut, none] = await store.search.candidates([query, { ...query, kinds: ["Industry"] }], scope);
      expect(cut?.rows.map(({ id }) => id)).toEqual(["policy:m29", "policy:m28", "policy:m27", "policy:m26"]);
      expect([cut?.more, none]).toEqual([true, { rows: [], more: false }]);
      expect(await store.search.termsOfLength(4, 5, 1)).toEqual({ rows: ["plan"], more: true });
    }
  });

  it("and nothing of what is gone, nor anything that a graph's reader could see", async () => {
    for (const store of stores) {
      await store.load(loadOf({ nodes: [nodeOf(0, { name: "Kept plan", others: [] })], edges: [] }, "first"));
      expect(await store.search.textCounts(["kept", "ke", "steel", "x"])).toEqual(
        new Map([
          ["kept", 1],
          ["ke", 0],
        ]),
      );
      expect((await search(store.search, "steel", [])).hits).toEqual([]);
      expect((await store.stats()).kinds).toEqual({ Policy: 1 });
      expect((await store.stats()).relations).toEqual({});
      await store.load(loadOf({ nodes: [], edges: [] }, "first"));
      expect(await store.search.textCounts(["kept", "plan"])).toEqual(new Map());
    }
  });

  it("and keeps its index where a load is refused", async () => {
    for (const store of stores) {
      const kept = nodeOf(0, { name: "Kept plan", others: [] });
      await store.load(loadOf({ nodes: [kept], edges: [] }, "first"));
      const broken = { ...nodeOf(1, { name: "Lost plan", others: [] }) };
      const edge = {
        id: "SUCCEEDS|policy:n1|policy:none",
        relation: "SUCCEEDS" as const,
        source: "policy:n1",
        target: "policy:none",
        props: { evidence: ["evidence:e1"] },
      };
      await expect(store.load(loadOf({ nodes: [broken], edges: [edge] }, "first"))).rejects.toThrow(
        "there is no policy:none",
      );
      expect((await search(store.search, "plan", [])).hits.map(({ id }) => id)).toEqual([kept.id]);
    }
  });
});
