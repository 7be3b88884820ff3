import { search, suggest } from "../../src/search/search.js";
import type { Store } from "../../src/store/store.js";
import { engines } from "../support/engines.js";

/** Queries on the real packs, and the expected first hit. */
const first: [question: string, ids: string[]][] = [
  ["setting sail", ["policy:5g-setting-sail"]],
  ["5G “Setting Sail” action plan", ["policy:5g-setting-sail"]],
  ["steel", ["industry:steel", "enterprise:steel-enterprises", "product:steel-products"]],
  ["STEEL", ["industry:steel"]],
  ["ｓｔｅｅｌ", ["industry:steel"]],
  ["stell", ["industry:steel", "enterprise:steel-enterprises", "product:steel-products"]],
  ["setel industry", ["industry:steel"]],
  ["manufactring", ["industry:gbt-c", "industry:manufacturing"]],
  ["manufacturing", ["industry:gbt-c", "industry:manufacturing"]],
  ["robots", ["product:robots"]],
  ["robot", ["product:robots"]],
  ["humanoid robot", ["product:humanoid-robots"]],
  ["MIIT", ["body:miit"]],
  ["ministry of industry", ["body:miit"]],
  ["工业和信息化部", ["body:miit"]],
  ["工信部", ["body:miit"]],
  ["钢", ["product:steel-products", "industry:steel", "org:ansteel", "product:crude-steel"]],
  ["粗钢", ["product:crude-steel"]],
  ["5g", ["technology:5g"]],
  ["AI Plus", ["policy:ai-plus"]],
  ["new energy vehicles", ["product:new-energy-vehicles"]],
  ["Special Action Plan for Boosting Consumption issued", ["policy:special-action-plan-for-boosting-consumption"]],
  ["questions answered by Tao Qing", ["official:tao-qing"]],
  ["6G collaboration EU South Korea India", ["place:south-korea", "place:eu", "place:india", "technology:6g"]],
  ["A.I.", ["technology:ai"]],
  ["a.i. industry", ["industry:ai"]],
  ["Běijīng", ["place:beijing"]],
  ["Be\u030ciji\u0304ng", ["place:beijing"]],
  ["鋼鐵", ["industry:steel"]],
  ["工業和信息化部", ["body:miit"]],
  ["工业和信息化部发布了什么", ["body:miit"]],
  ["大模型", ["technology:large-ai-models"]],
  ["半导体", ["industry:semiconductors"]],
  ["造船", ["industry:shipbuilding"]],
  ["鋼鐵行業", ["industry:steel"]],
  ["新能源汽車", ["product:new-energy-vehicles"]],
  ["扬帆", ["policy:5g-setting-sail"]],
  ["专精特新", ["enterprise:specialized-and-sophisticated-smes"]],
  ["工業互联网", ["technology:industrial-internet"]],
  ["規模以上工業增加值同比增速", ["metric:industrial-value-added-growth"]],
  ["SMEs", ["enterprise:smes"]],
  ["SME", ["enterprise:smes"]],
  ["NEV", ["product:new-energy-vehicles"]],
  ["sales of NEVs", ["metric:new-energy-vehicle-sales"]],
];
const typed: [prefix: string, ids: string[]][] = [
  ["sett", ["policy:5g-setting-sail"]],
  ["5g s", ["policy:5g-setting-sail"]],
  ["humanoid r", ["product:humanoid-robots"]],
  ["工业和", ["industry:industry-and-information-technology", "body:miit"]],
];
const why: [question: string, id: string, why: string][] = [
  ["A.I.", "technology:ai", 'alias "AI" is "A.I."'],
  ["NEVs", "product:new-energy-vehicles", 'name "New energy vehicles" can be shortened to "nev"'],
  [
    "6G collaboration EU South Korea India",
    "place:south-korea",
    'name "South Korea" is "South Korea"; description has "6g", has "collaboration"; without "eu", "india"',
  ],
  ["setting sail", "policy:5g-setting-sail", 'alias "Setting Sail" is "setting sail"'],
  ["stell", "industry:steel", 'alias "steel" has "steel" for "stell"'],
  ["工信部", "body:miit", 'alias "工信部" is "工信部"'],
  ["国新局", "body:scio-press-bureau", 'Chinese name "国务院新闻办公室新闻局" can be shortened to "国新局"'],
  ["robot", "product:robots", 'name "Robots" has "robots" for "robot"'],
  ["sail", "policy:5g-setting-sail", 'alias "Setting Sail" has "sail"'],
  [
    "what is the ministry of industry?",
    "body:miit",
    'name "Ministry of Industry and Information Technology" begins with "ministry of industry"',
  ],
];

for (const engine of engines) {
  describe(`${engine.name}: search in the real packs`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.real();
    });
    afterAll(() => store.close());

    it.each(first)("%s", async (question, ids) => {
      const { hits } = await search(store.search, question, []);
      expect(hits.slice(0, ids.length).map(({ id }) => id)).toEqual(ids);
    });

    it.each(typed)("while somebody types %s", async (prefix, ids) => {
      const { hits } = await suggest(store.search, prefix, []);
      expect(hits.slice(0, ids.length).map(({ id }) => id)).toEqual(ids);
    });

    it.each(why)("%s says why it found %s", async (question, id, says) => {
      const { hits } = await search(store.search, question, []);
      expect(hits.find((hit) => hit.id === id)?.explain().why).toBe(says);
    });

    it("finds in names before aliases before weak names before descriptions before quotations", async () => {
      const { hits } = await search(store.search, "digital transformation", []);
      const places = hits.map((hit) => 4 - Math.min(4, Math.floor(hit.score * 5)));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(new Set(places).size).toBeGreaterThan(2);
      expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
    });

    it("forgives a letter lost anywhere in a word", async () => {
      for (const word of ["manufacturing", "enterprises", "ministry"])
        for (const lost of word.split("").map((_, i) => word.slice(0, i) + word.slice(i + 1))) {
          const { hits } = await search(store.search, lost, []);
          const marked = hits.slice(0, 20).map((hit) => hit.explain().highlights[0]?.marked.toLowerCase());
          expect([lost, marked.some((text) => text?.includes(`«${word}»`))]).toEqual([lost, true]);
        }
    });

    it("takes a word that is somewhere at its word", async () => {
      const { hits } = await search(store.search, "steel", []);
      const highlights = hits.flatMap((hit) => hit.explain().highlights);
      expect(highlights.filter(({ marked }) => !/«steel/i.test(marked))).toEqual([]);
    });

    it("never finds by a misleading name", async () => {
      const { hits } = await search(store.search, "AI + consumption", ["Policy"]);
      const whys = hits.filter(({ id }) => id === "policy:ai-plus").map((hit) => hit.explain().why);
      expect(hits[0]?.id).toBe("policy:ai-plus-consumption");
      expect(whys).toEqual(['alias "AI Plus" begins with "AI"; without "consumption"']);
    });
  });
}
