import simplified from "opencc-js/dict/TSCharacters";
import { search } from "../../src/search/search.js";
import { nameFields, searchTexts } from "../../src/store/searchable-texts.js";
import type { Store } from "../../src/store/store.js";
import { tokensOf } from "../../src/store/tokens.js";
import { engines } from "../support/engines.js";
import { realLoad } from "../support/real-packs.js";

/** One traditional character for each simplified one. */
const traditional = new Map(
  simplified
    .split("|")
    .map((pair) => pair.split(" ") as [string, string])
    .map(([from, to]) => [to, from]),
);
const inTraditional = (text: string) => text.replace(/\p{sc=Han}/gu, (one) => traditional.get(one) ?? one);

/** Words of a name: its tokens, and of Chinese the words of the standard segmentation. */
function wordsOf(name: string): string[] {
  const words = [...new Intl.Segmenter("zh", { granularity: "word" }).segment(name)].flatMap(
    ({ segment, isWordLike }) => (isWordLike && /\p{sc=Han}/u.test(segment) ? [segment] : []),
  );
  return [
    ...tokensOf(name)
      .filter(({ cjk }) => !cjk)
      .map(({ start, end }) => name.slice(start, end)),
    ...words,
  ];
}

describe.each(engines)("every word on $name", ({ name: engine, real }) => {
  // The words are found by the same rules on either engine: on Neo4j, which takes ten times as long, every sixth.
  const step = engine === "sqlite" ? 1 : 6;
  const some = <T>(all: Iterable<T>) => [...all].filter((_, index) => index % step === 0);
  let store: Store;
  beforeAll(async () => {
    store = await real();
  });
  afterAll(() => store.close());

  it("of a stored name, alias or Chinese name finds its thing, in either script, by that name", async () => {
    const bearers = new Map<string, Map<string, Set<string>>>();
    for (const node of (await realLoad()).nodes)
      for (const { field, text } of searchTexts(node).filter((one) => nameFields.includes(one.field)))
        for (const word of wordsOf(text)) {
          const names = bearers.get(word) ?? new Map<string, Set<string>>();
          bearers.set(word, names.set(node.id, (names.get(node.id) ?? new Set()).add(`${field} ${text}`)));
        }
    const missing: string[] = [];
    for (const [word, names] of some(bearers))
      for (const query of new Set([word, inTraditional(word), word.normalize("NFD")])) {
        const { hits } = await search(store.search, query, []);
        const found = new Map(hits.map((hit) => [hit.id, hit]));
        for (const [id, own] of names) {
          const highlighted =
            found
              .get(id)
              ?.explain()
              .highlights.map(({ field, text }) => `${field} ${text}`) ?? [];
          if (![...own].every((name) => highlighted.includes(name))) missing.push(`${query}: ${id}`);
        }
      }
    expect(bearers.size).toBeGreaterThan(1000);
    expect(missing).toEqual([]);
  });

  it("of all that a name has finds it first, or beside its namesakes", async () => {
    const named = new Map<string, Set<string>>();
    for (const node of (await realLoad()).nodes)
      for (const { field, text } of searchTexts(node).filter((one) => ["name", "nameZh"].includes(one.field)))
        if (field === "name" || /\p{sc=Han}/u.test(text))
          named.set(text, (named.get(text) ?? new Set<string>()).add(node.id));
    const wrong: string[] = [];
    for (const [name, ids] of some(named))
      for (const query of new Set([name, inTraditional(name)])) {
        if (query.length > 200) continue;
        const { hits } = await search(store.search, query, []);
        const exact = new Set(hits.filter(({ score }) => score === hits[0]?.score).map(({ id }) => id));
        for (const id of ids) if (!exact.has(id) || hits[0]?.score !== 1) wrong.push(`${query}: ${id}`);
      }
    expect(wrong).toEqual([]);
  });
});
