import fc from "fast-check";
import { citedBy, factsAt, factsOf, type Shown } from "../../src/explorer/briefing/citing-facts.js";
import { type Cited, runsOf } from "../../src/explorer/briefing/marked-text.js";
import { aboutOnly, besides, exchangesOf, topicsOf } from "../../src/explorer/briefing/outline.js";
import { paragraphsOf, quotedParts } from "../../src/explorer/briefing/paragraphs.js";
import { turnTitle } from "../../src/explorer/briefing/turn-title.js";
import type { OutlinedFragment } from "../../src/explorer/generated/operations.js";

const sentence = { start: 100, end: 120, text: "0123456789abcdefghij" };
const span = (start: number, end: number, states = true): Cited => ({ start, end, states });
/** Runs in short: plain text as it is, a mark in brackets with `|` between its pieces, `*` after one that states. */
const short = (spans: Cited[], at?: number) =>
  runsOf(sentence, spans, at).map(({ marked, pieces }) => {
    const texts = pieces.map(({ text, states, meant }) => `${text}${states ? "*" : ""}${meant ? "!" : ""}`);
    return marked ? `[${texts.join("|")}]` : texts.join("");
  });

describe("a sentence with the spans that facts cite", () => {
  it.each([
    ["nothing cited", [], ["0123456789abcdefghij"]],
    ["one span", [span(105, 110)], ["01234", "[56789*]", "abcdefghij"]],
    ["all of it", [span(100, 120)], ["[0123456789abcdefghij*]"]],
    ["a name in a statement", [span(102, 112), span(105, 107, false)], ["01", "[234*|56*|789ab*]", "cdefghij"]],
    ["spans that overlap", [span(102, 106, false), span(104, 110)], ["01", "[23|45*|6789*]", "abcdefghij"]],
    ["spans that touch are two marks", [span(102, 104), span(104, 106)], ["01", "[23*]", "[45*]", "6789abcdefghij"]],
    ["the same span twice", [span(103, 105), span(103, 105, false)], ["012", "[34*]", "56789abcdefghij"]],
    [
      "spans beyond the sentence",
      [span(90, 102), span(118, 130), span(40, 50)],
      ["[01*]", "23456789abcdefgh", "[ij*]"],
    ],
  ] as const)("%s", (_, spans, expected) => {
    expect(short([...spans])).toEqual(expected);
  });

  it("shows which part the reader was led to", () => {
    expect(short([span(102, 112), span(105, 107, false)], 105)).toEqual(["01", "[234*|56*!|789ab*]", "cdefghij"]);
    expect(short([span(90, 105)], 90)).toEqual(["[01234*!]", "56789abcdefghij"]);
  });

  it("loses no letter, and marks just what a span covers", () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: 90, max: 125 }), fc.integer({ min: 1, max: 20 }), fc.boolean()), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(spans, fc.string({ unit: "binary", minLength: 20, maxLength: 20 }), (drawn, letters) => {
        const text = letters.slice(0, 20);
        const cited = drawn.map(([start, length, states]) => span(start, start + length, states));
        const runs = runsOf({ ...sentence, text }, cited);
        const pieces = runs.flatMap((run) => run.pieces.map((piece) => ({ ...piece, marked: run.marked })));
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        for (const { start, end, marked, states } of pieces)
          for (let at = start; at < end; at++) {
            const over = cited.filter((one) => one.start <= at && at < one.end);
            expect([marked, states]).toEqual([over.length > 0, over.some((one) => one.states)]);
          }
        expect(runs.slice(1).map(({ start }) => start)).toEqual(runs.slice(0, -1).map(({ end }) => end));
      }),
    );
  });
});

describe("the text of a turn", () => {
  const at = (start: number, text: string) => ({ start, end: start + text.length, text });
  it("is parted where more than a space parts sentences", () => {
    const [a, b, c] = [at(0, "One."), at(5, "Two."), at(11, "Three.")];
    expect(paragraphsOf([c, a, b, a])).toEqual([[a, b], [c]]);
    expect(paragraphsOf([])).toEqual([]);
  });

  it("is put together from quotations that overlap", () => {
    const text = "the plan will support new energy vehicles and robots";
    const quote = (start: number, end: number) => ({ start, end, quote: text.slice(start, end) });
    const parts = quotedParts([quote(14, 30), quote(0, 21), quote(4, 8), quote(46, 52)]);
    expect(parts).toEqual([
      { start: 0, end: 30, text: text.slice(0, 30) },
      { start: 46, end: 52, text: "robots" },
    ]);
  });
});

const named = (id: string) => ({ id, kind: "Industry" as const, name: id.toUpperCase(), nameZh: null });
const turn = (id: string, ordinal: number, more: Partial<OutlinedFragment> = {}): OutlinedFragment => ({
  id,
  ordinal,
  role: "ANSWER",
  exchange: null,
  start: 0,
  end: 100,
  askedBy: { nodes: [] },
  spokenBy: { nodes: [] },
  handedTo: { nodes: [] },
  about: { nodes: [] },
  ...more,
});
const about = (...ids: string[]) => ({ about: { nodes: ids.map(named) } });

describe("the list of turns", () => {
  const turns = [
    turn("a", 0, { role: "STATEMENT", ...about("steel") }),
    turn("b", 1, { role: "QUESTION", exchange: 1, ...about("steel", "ai") }),
    turn("c", 2, { exchange: 1, ...about("ai") }),
    turn("d", 3, { role: "QUESTION", exchange: 2 }),
    turn("e", 4, { exchange: 2, ...about("ai") }),
  ];
  const ids = (exchanges: ReturnType<typeof exchangesOf>) => exchanges.map((one) => one.turns.map(({ id }) => id));
  const exchanges = exchangesOf(turns);

  it("puts a question and its answers together", () => {
    expect(ids(exchanges)).toEqual([["a"], ["b", "c"], ["d", "e"]]);
    expect(exchanges.map(({ number }) => number)).toEqual([undefined, 1, 2]);
  });

  it("keeps the exchanges about a thing", () => {
    expect(ids([...aboutOnly(exchanges, "steel")])).toEqual([["a"], ["b", "c"]]);
    expect(aboutOnly(exchanges, "none")).toEqual([]);
    expect(aboutOnly(exchanges, undefined)).toEqual(exchanges);
  });

  it("counts what turns are about", () => {
    expect(topicsOf(turns).map(({ thing, count }) => [thing.id, count])).toEqual([
      ["ai", 3],
      ["steel", 2],
    ]);
  });

  it("leads on within what is listed", () => {
    const steps = (id: string, only?: string) => {
      const { before, after } = besides(aboutOnly(exchanges, only), id);
      return [before?.id, after?.id];
    };
    expect([steps("a"), steps("c"), steps("e")]).toEqual([
      [undefined, "b"],
      ["b", "d"],
      ["d", undefined],
    ]);
    expect(steps("c", "steel")).toEqual(["b", undefined]);
    expect(steps("e", "steel")).toEqual([undefined, "a"]);
  });

  it("says what happens in a turn, in both languages", () => {
    const spoken = turn("x", 0, { spokenBy: { nodes: [{ ...named("tao"), kind: "Official", nameZh: "陶青" }] } });
    expect(turnTitle("en", spoken, "CSJ")).toBe("TAO answers CSJ");
    expect(turnTitle("zh", spoken, "中证报")).toBe("陶青回答中证报");
    expect(turnTitle("en", turn("y", 0, { role: "FRONT_MATTER" }))).toBe("Head of the page");
  });
});

describe("the facts that cite a turn", () => {
  const place = (id: string, start: number, end: number, where = "t") => ({
    id,
    start,
    end,
    quote: "q",
    role: "CLAIM" as const,
    turn: { id: where },
  });
  const relation = (
    id: string,
    name: "TARGETS" | "MENTIONS" | "SPOKEN_BY" | "ABOUT",
    ...evidence: ReturnType<typeof place>[]
  ) => ({
    id,
    relation: name,
    intent: null,
    modality: null,
    evidence,
    sourceNode: name === "TARGETS" ? named("policy") : { id: "t", kind: "Turn" as const },
    targetNode: named("ai"),
  });
  const shown: Shown = {
    ...turn("t", 0),
    passages: { nodes: [] },
    others: { nodes: [] },
    statedRelations: [
      relation("m", "MENTIONS", place("1", 0, 5)),
      relation("s", "SPOKEN_BY", place("2", 0, 3)),
      relation("a", "ABOUT", place("6", 60, 70)),
      relation("r", "TARGETS", place("3", 0, 20), place("4", 40, 50, "another")),
    ],
    statedObservations: [
      { id: "o", asSaid: "5%", period: { code: "2025-Q1" }, metric: named("metric"), evidence: [place("5", 30, 33)] },
    ],
  };
  const facts = factsOf(shown);

  it("are its relations, figures, topics and names, by their spans in it; who speaks is said above", () => {
    expect(facts.map(({ what, id, places }) => [what, id, places.map((one) => one.id)])).toEqual([
      ["relation", "r", ["3"]],
      ["figure", "o", ["5"]],
      ["turn", "a", ["6"]],
      ["name", "m", ["1"]],
    ]);
    expect(citedBy(facts)).toEqual([span(0, 20), span(30, 33), span(60, 70), span(0, 5, false)]);
  });

  it("are found by any part of their words", () => {
    const at = (start: number, end: number) => factsAt(facts, { start, end }).map(({ id }) => id);
    expect([at(0, 4), at(10, 35), at(20, 30), at(40, 50)]).toEqual([["r", "m"], ["r", "o"], [], []]);
  });
});
