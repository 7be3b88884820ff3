import { editDistance, maxEdits, correctionsIn } from "../../src/search/edit-distance.js";
import { queryWords } from "../../src/search/query-words.js";
import { searchTexts } from "../../src/store/searchable-texts.js";
import { contentOf, termsOf, tokensOf } from "../../src/store/tokens.js";

describe("the terms of a text", () => {
  it.each([
    ["English, stop words left out", "The Ministry of Industry", ["ministry", "industry"]],
    ["signs part words", 'the 5G "Setting-Sail" plan, 2.5%', ["5g", "setting", "sail", "plan", "2", "5"]],
    ["words with digits are whole", "5G-A, 30,000 IPv6", ["5g", "30", "000", "ipv6"]],
    ["Chinese by characters and pairs", "工信部", ["工", "信", "部", "工信", "信部"]],
    ["one Chinese character", "钢", ["钢"]],
    ["mixed", "钢铁2025年版A股", ["钢", "铁", "2025", "年", "版", "股", "钢铁", "年版"]],
    ["signs part Chinese too", "工业，部", ["工", "业", "部", "工业"]],
    ["width and case", "ＡＩ Ｐｌｕｓ ５Ｇ ｶﾒﾗ", ["ai", "plus", "5g", "カ", "メ", "ラ", "カメ", "メラ"]],
    ["accents left out", "Café É e\u0301 Straße Ørsted", ["cafe", "e", "strasse", "orsted"]],
    ["kana with their marks", "ガが", ["ガ", "が", "ガが"]],
    ["Hangul as written", "한국", ["한", "국", "한국"]],
    ["traditional Chinese as simplified", "鋼鐵 臺灣", ["钢", "铁", "台", "湾", "钢铁", "台湾"]],
    ["acronyms with points", "A.I. and U.S.-made, e.g. Ｕ.Ｓ.A", ["ai", "us", "made", "eg", "usa"]],
    ["no acronym at the end of a sentence", "Plan B. A vitamin", ["plan", "b", "vitamin"]],
    ["an acronym that is a stop word in small letters", "the IT of it", ["it"]],
    ["beyond the first plane", "𠀀𠀁", ["𠀀", "𠀁", "𠀀𠀁"]],
    ["each once", "steel Steel STEEL", ["steel"]],
    ["nothing to find", " — 。!?\0", []],
    ["a very long word by its beginning", "x".repeat(200), ["x".repeat(64)]],
  ])("%s", (_, text, terms) => expect(termsOf(contentOf(tokensOf(text)))).toEqual(terms));

  it("are where the text has them", () => {
    const text = '５Ｇ "Setting" 𠀀工 é';
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "５Ｇ",
      "Setting",
      "𠀀",
      "工",
      "é",
    ]);
  });
});

describe("the words of a question", () => {
  const words = (text: string, typing = false) =>
    queryWords(text, typing).map((word) => `${word.text}${word.prefix ? "*" : ""}`);
  it.each([
    ["setting sail", ["setting*", "sail*"]],
    ["the plan of the ministry", ["plan*", "ministry*"]],
    ["the", ["the*"]],
    ["R&D plan", ["r", "d", "plan*"]],
    ["s", ["s*"]],
    ["工业和信息化部 5G", ["工业和信息化部", "5g*"]],
    ["plan Plan ＰＬＡＮ", ["plan*"]],
  ])("%s", (text, expected) => expect(words(text)).toEqual(expected));

  it("may be unfinished at the end while somebody types", () => {
    expect(words("5G s", true)).toEqual(["5g*", "s*"]);
    expect(words("5G r")).toEqual(["5g*", "r"]);
    expect(words("plan of a", true)).toEqual(["plan*", "a*"]);
  });

  it.each([
    ["robots", ["robot"]],
    ["NEV", ["nevs"]],
    ["NEVs", ["nev"]],
    ["GPUs", ["gpu"]],
    ["ai", ["ais"]],
    ["industries", ["industry"]],
    ["industry", ["industries"]],
    ["classes", ["classe", "class"]],
    ["box", ["boxes"]],
    ["process", ["processes"]],
    ["steel", ["steels"]],
    ["5gs", []],
  ])("%s is also %j", (word, forms) => expect(queryWords(word, false)[0]?.forms).toEqual(forms));
});

describe("misspelt words", () => {
  it.each([
    ["steel", "steel", 0],
    ["stell", "steel", 1],
    ["setel", "steel", 1],
    ["stel", "steel", 1],
    ["xsteel", "steel", 1],
    ["manufactring", "manufacturing", 1],
    ["nanufacturimg", "manufacturing", 2],
    ["plan", "steel", 5],
    ["", "ab", 2],
  ])("%s and %s are %i apart", (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
    expect(editDistance(b, a)).toBe(edits);
  });

  it.each([
    ["ste", 0],
    ["stel", 1],
    ["steelma", 1],
    ["steelmak", 2],
    ["20255", 0],
    ["ipv66", 0],
  ])("%s: %i edits are forgiven", (text, edits) => expect(maxEdits({ text, cjk: false })).toBe(edits));

  it("are taken for every term near enough", () => {
    expect(correctionsIn({ text: "stell", cjk: false }, ["steel", "still", "stelle", "style"])).toEqual(
      new Map([
        ["steel", 1],
        ["still", 1],
        ["stelle", 1],
      ]),
    );
  });
});

describe("the texts that a node is found by", () => {
  it("are its names, its description and its quotation; a misleading name is none", () => {
    const props = {
      name: "AI Plus initiative",
      nameZh: "人工智能+",
      aliases: ["AI Plus", "AI+"],
      names: [
        { text: "AI Plus initiative", kind: "PREFERRED" },
        { text: "the plan", kind: "WEAK" },
        { text: "AI+", kind: "NEGATIVE" },
        { text: "AI + consumption", kind: "NEGATIVE" },
      ].map((name) => JSON.stringify(name)),
      description: "An initiative.",
      stage: "ISSUED",
    };
    const texts = searchTexts({ props }).map(({ field, text, rank }) => `${field} ${rank}: ${text}`);
    expect(texts).toEqual([
      "name 18: AI Plus initiative",
      "nameZh 5: 人工智能+",
      "aliases 1007: AI Plus",
      "names 2008: the plan",
      "description 3014: An initiative.",
    ]);
    expect(searchTexts({ props: { quote: "nearly 1.9 trillion yuan", start: 3 } }).map(({ field }) => field)).toEqual([
      "quote",
    ]);
  });
});
