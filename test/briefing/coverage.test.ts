import { runChecks } from "../../src/briefing/checks/run-checks.js";
import { coverageOf } from "../../src/briefing/coverage.js";
import type { DocumentText } from "../../src/briefing/evidence-book.js";
import { render } from "../../src/briefing/render-coverage.js";
import type { Sentence } from "../../src/briefing/read-sentences.js";
import { figure, link, metric, node, tiny } from "./tiny.js";

const sentence = (ordinal: number, start: number, own: Partial<Sentence> = {}): Sentence => ({
  ordinal,
  start,
  end: start + 9,
  number: true,
  exempt: "",
  ...own,
});
const textOf = (...sentences: readonly Sentence[]): DocumentText => ({
  id: "document:d",
  sha256: "0",
  length: 100,
  turns: [{ id: "turn:back", start: 50, end: 100 }],
  sentences,
  seals: new Set(),
  reviewState: "MACHINE",
});

describe("coverage", () => {
  it("counts a sentence with a number as observed, exempt or open, and no other", () => {
    const sentences = [
      sentence(1, 0, { exempt: "an ordinal" }),
      sentence(2, 10, { exempt: "an ordinal" }),
      sentence(3, 20, { exempt: "a date" }),
      sentence(4, 30, { exempt: "a date" }),
      sentence(5, 40, { exempt: "a date" }),
      sentence(6, 50),
      sentence(7, 60, { number: false }),
    ];
    expect(coverageOf(tiny(figure("o", { value: 5 })), [textOf(...sentences)]).numberSentences).toEqual({
      total: 6,
      observed: 1,
      exempt: 4,
      open: [{ document: "document:d", ordinal: 6, start: 50, end: 59 }],
      exemptions: [
        { reason: "a date", count: 3 },
        { reason: "an ordinal", count: 1 },
      ],
    });
  });

  it.each([
    ["a quotation that only tells the period", { role: "PERIOD", document: "document:d", start: 0, end: 9 }],
    ["another document's quotation", { role: "CLAIM", document: "document:e", start: 0, end: 9 }],
    ["a quotation that ends before", { role: "CLAIM", document: "document:d", start: 0, end: 4 }],
  ])("does not count as observed: %s", (_, props) => {
    const load = tiny(figure("o", { value: 5, evidence: ["evidence:e"] }), node("evidence:e", "Evidence", props));
    const { open } = coverageOf(load, [textOf(sentence(1, 4))]).numberSentences;
    expect(open.map(({ ordinal }) => ordinal)).toEqual([1]);
  });

  it("counts what must be cited, and only evidence that is there", () => {
    const load = tiny(
      figure("o", { value: 5, metric: "m" }),
      figure("p", { value: 5, evidence: ["evidence:gone"] }),
      metric("m", "GROWTH_RATE"),
      node("commitment:a", "Commitment"),
      node("commitment:b", "Commitment"),
      link("turn:t", "MENTIONS", "commitment:a", { evidence: ["evidence:o"] }),
      link("policy:p", "TARGETS", "industry:i"),
    );
    expect(coverageOf(load, []).cited).toEqual({
      relations: { total: 2, covered: 1 },
      observations: { total: 2, covered: 1 },
      commitments: { total: 2, covered: 1 },
    });
  });

  it("counts the parts of figures, a comparison only for changes", () => {
    const load = tiny(
      metric("m", "GROWTH_RATE"),
      metric("n", "LEVEL"),
      figure("a", { metric: "m", comparisonBasis: "YEAR_ON_YEAR", speaker: "official:o", place: "place:china" }),
      figure("b", { metric: "m" }),
      figure("c", { metric: "n" }),
      figure("d", {}),
    );
    expect(coverageOf(load, []).observations).toEqual({
      metric: { total: 4, covered: 3 },
      unit: { total: 4, covered: 4 },
      period: { total: 4, covered: 4 },
      comparison: { total: 2, covered: 1 },
      place: { total: 4, covered: 1 },
      speaker: { total: 4, covered: 1 },
    });
  });

  it("counts its own, whose metrics and names may be another briefing's", () => {
    const load = tiny(
      metric("m", "LEVEL"),
      figure("theirs", { metric: "m" }),
      figure("own", { metric: "m", value: 5 }),
      node("policy:sun-plan", "Policy", { name: "Sun Plan" }),
      link("policy:sun-plan", "TARGETS", "industry:i"),
    );
    const source = { text: "We launched the Sun Plan in 2025.".padEnd(100), sha256: "0" };
    const found = coverageOf(load, [{ ...textOf(), source }], [], (id) => id === "own");
    expect(found.observations.metric).toEqual({ total: 1, covered: 1 });
    expect(found.cited).toMatchObject({ relations: { total: 0 }, observations: { total: 1, covered: 1 } });
    expect(found.missingTerms).toEqual([]);
  });

  it("looks for unnamed terms before the back matter of the available texts", () => {
    const text = "We launched the Sun Plan in 2025.".padEnd(50) + "Translated by Li Xiao.";
    const source = { text, sha256: "0" };
    const load = tiny(node("turn:back", "Turn", { role: "BACK_MATTER" }));
    expect(coverageOf(load, [textOf()]).missingTerms).toBeUndefined();
    expect(coverageOf(load, [{ ...textOf(), source }]).missingTerms).toEqual([{ term: "Sun Plan", start: 16 }]);
    expect(coverageOf(load, [{ ...textOf(), source }], ["Sun Plan"]).missingTerms).toEqual([]);
  });

  it("reads as a report", () => {
    const load = tiny(metric("m", "SHARE"), figure("o", { metric: "m", value: 120, asSaid: "120%" }));
    const text = { ...textOf(sentence(1, 0), sentence(2, 10, { exempt: "a date" }), sentence(3, 20)) };
    const coverage = { ...coverageOf(load, [text]), missingTerms: [{ term: "Sun Plan", start: 16 }] };
    const ofFigures = runChecks(load).filter(({ rule }) => !/-(?:said|named|open)$/.test(rule));
    expect(render(coverage, ofFigures)).toBe(
      `
Cited by a quotation of the text
  relations    0 of 0
  observations 1 of 1
  commitments  0 of 0

Observations with
  metric       1 of 1
  unit         1 of 1
  period       1 of 1
  comparison   0 of 0
  place        0 of 1
  speaker      0 of 1

Sentences with a number: 3, of which 1 observed, 1 exempt, 1 open
  open    document:d sentence 3, 20-29
  exempt    1  a date

Terms that no entity's name covers: 1
  16  Sun Plan

Checks: 1 FAILS, 0 NOTED, 5 HOLDS
  FAILS  units-fit  "120%": 120 percent is no SHARE of a whole.
  HOLDS  periods-given  1 observation: a period is given.
  HOLDS  series-continue  1 observation: none differs from its series in kind of period, scope or place alone.
  HOLDS  figures-quoted  1 observation: the quotation holds the words, and the words the number.
  HOLDS  roles-fit  1 observation: each quotation contributes what its role says.
  HOLDS  metrics-defined  1 metric: population, conditions and related metrics fit.`.trimStart(),
    );
  });
});
