import { missingTerms } from "../../src/briefing/missing-terms.js";
import { node, tiny } from "./tiny.js";

const weak = JSON.stringify({ text: "Mr. Xie", kind: "WEAK" });
const load = tiny(
  node("body:miit", "GovernmentBody", { name: "Ministry of Industry and Information Technology" }),
  node("official:xie-cun", "Official", { name: "Xie Cun", names: [weak] }),
  node("industry:industry", "Industry", { name: "Industry" }),
  node("place:beijing", "Place", { name: "Beijing" }),
  node("evidence:e", "Evidence", { name: "Sun Plan" }),
);

describe("terms that no name covers", () => {
  it.each([
    ["a plan of nobody's", "We have issued the Sun Plan.", ["Sun Plan"]],
    ["a name with small words in it", "by the Ministry of Finance and Trade today", ["Ministry of Finance and Trade"]],
    ["a known name", "by the Ministry of Industry and Information Technology today", []],
    ["a known name with more", "during the Beijing Industry Week in 2025", ["Beijing Industry Week"]],
    ["two known names", "from the Ministry of Industry and Information Technology in Beijing", []],
    ["names that overlap", "with thanks to Mr. Xie Cun", []],
    ["a known name in the genitive", "at Beijing's Industry level", []],
    ["a quoted phrase", 'It is the "information artery."', ["information artery"]],
    ["a quoted word", 'They are "co-creators" now.', ["co-creators"]],
    ["a quoted name", 'This is "Industry" again.', []],
    ["one capitalised word", "The plan of Ansteel is old.", []],
    ["numbers and dates", "so from January to March 280 EFLOPS came on Friday in Beijing", []],
    ["a sentence's first word", "These are firms. Firms Ansteel and others know.", []],
    ["a name that opens a sentence", "It is new. Sun Plan is its name.", ["Sun Plan"]],
    ["a term said twice", "The Sun Plan and again the Sun Plan.", ["Sun Plan"]],
    ["a name of something that is no entity", "the Sun Plan", ["Sun Plan"]],
  ])("%s", (_, text, terms) => {
    expect(missingTerms(text, load).map(({ term }) => term)).toEqual(terms);
  });

  it("are where they are first, unless they are to be ignored", () => {
    const text = 'a Sun Plan, a Moon Plan and "a figure of speech"';
    expect(missingTerms(text, load, ["a figure of speech"])).toEqual([
      { term: "Sun Plan", start: 2 },
      { term: "Moon Plan", start: 14 },
    ]);
  });
});
