import { splitSentences } from "../../../src/briefing/transcript/split-sentences.js";

const paragraph = (quote: string, start = 0) => ({ start, end: start + quote.length, quote });

/** Sentences are written with `|` between them. */
const paragraphs = [
  "Output rose 8.8%.|It was 1.5 in May.",
  "It began at 10 a.m. April 18.|Then came the U.S. and Mr. Xie, with Ms. Tao.",
  'They said "China speed."|They said “so.”|(They did.)|"We will."',
  "How so?|And what next!|5G factories.|中国。",
  "Thank you.|\u00A0|Next, we go on.",
  "One line e.g. this one",
  "A 🌊 rose.|It fell. 🌊 begins no sentence.",
];

it.each(paragraphs)("splits %j", (marked) => {
  const parts = marked.split("|").filter((part) => part.trim() !== "");
  const text = parts.join(" ");
  expect(splitSentences(paragraph(text)).map(({ quote }) => quote)).toEqual(parts);
});

const numbers: [string, boolean][] = [
  ["It rose by ½.", true],
  ["The first quarter ended.", true],
  ["Output doubled.", true],
  ["Hundreds came.", true],
  ["It is a four-seat aircraft.", true],
  ["One of them left.", true],
  ["They learn from advanced ones.", false],
  ["Everyone often attended the tent.", false],
];
it.each(numbers)("flags %j: %s", (said, number) => expect(splitSentences(paragraph(said))[0]?.number).toBe(number));

it("keeps its place in the text", () => {
  expect(splitSentences(paragraph("🌊 rose.\u00A0 It fell.", 100))).toEqual([
    { start: 100, end: 108, quote: "🌊 rose.", number: false },
    { start: 110, end: 118, quote: "It fell.", number: false },
  ]);
});
