import { runChecks, rules } from "../../../src/briefing/checks/run-checks.js";
import type { Records } from "../../../src/store/store.js";
import { refusedWith as ofOrvell } from "./orvell-refusals.js";
import { refusedWith } from "./planted-refusals.js";
import { figure, link, metric, node, tiny } from "../tiny.js";

type Case = readonly [rule: string, says: string, load: Records, expected: readonly string[]];

const lead = (stated: number, other = 6.5) =>
  tiny(
    metric("lead", "DIFFERENCE", "percentage_point"),
    metric("own", "GROWTH_RATE"),
    metric("overall", "GROWTH_RATE"),
    link("lead", "CHANGE_OF", "own"),
    figure("d", { metric: "lead", value: stated, unitCode: "percentage_point" }),
    link("d", "COMPARED_WITH", "overall"),
    figure("a", { metric: "own", value: 11.5 }),
    figure("b", { metric: "overall", value: other }),
  );

const brand = { unitCode: "brand", unitKind: "COUNT" } as const;
const brands = (total: number, ...parts: readonly number[]) =>
  tiny(
    metric("all", "COUNT", "brand"),
    figure("total", { metric: "all", value: total, ...brand }),
    ...parts.flatMap((value, index) => [
      metric(`part${index}`, "COUNT", "brand"),
      link(`part${index}`, "COMPONENT_OF", "all"),
      figure(`p${index}`, { metric: `part${index}`, value, ...brand }),
    ]),
  );

const twice = (kind: string, earlier: Parameters<typeof figure>[1], later: Parameters<typeof figure>[1]) =>
  tiny(
    metric("m", "SHARE"),
    figure("earlier", { metric: "m", ...earlier }),
    figure("later", { metric: "m", ...later }),
    link("later", "SAME_FACT", "earlier", { kind, reason: "The counted thing differs." }),
  );

const answering = (exchange: number) =>
  tiny(
    node("turn:q", "Turn", { role: "QUESTION", exchange: 1 }),
    node("turn:a", "Turn", { role: "ANSWER", exchange }),
    link("turn:a", "ANSWERS", "turn:q"),
  );

const divisions = (...codes: readonly string[]) =>
  codes.map((value) =>
    node(`industry:${value}`, "Industry", { externalIds: [JSON.stringify({ scheme: "gbt4754-2017", value })] }),
  );
const outOf = (value: number, outOfValue: number) =>
  figure("o", { value, outOfValue, outOfOf: "major industrial categories", asSaid: `all ${value} categories` });

const one = (type: Parameters<typeof metric>[1], own: Parameters<typeof figure>[1], unitCode = own.unitCode) =>
  tiny(metric("m", type, unitCode), figure("o", { metric: "m", ...own }));

const moves = (level: Parameters<typeof figure>[1], change: Parameters<typeof figure>[1]) =>
  tiny(
    metric("level", "LEVEL", "t"),
    metric("change", "GROWTH_RATE"),
    link("change", "CHANGE_OF", "level"),
    figure("l", { metric: "level", unitCode: "t", ...level }),
    figure("c", { metric: "change", ...change }),
  );
const rising = { qualifier: "RISING", asSaid: "continued to rise" } as const;

/** Two figures of one metric, in two documents. */
const inTwo = (
  earlier: Parameters<typeof figure>[1],
  later: Parameters<typeof figure>[1],
  ...more: ReturnType<typeof link>[]
) =>
  tiny(
    metric("m", "COUNT", "station"),
    figure("a", {
      metric: "m",
      unitCode: "station",
      value: 46,
      document: "document:a",
      publishedOn: "2031-07-16",
      ...earlier,
    }),
    figure("b", {
      metric: "m",
      unitCode: "station",
      value: 49,
      document: "document:b",
      publishedOn: "2031-10-16",
      ...later,
    }),
    ...more,
  );
const alike = "none differs from its series in kind of period, scope or place alone.";

const cases: Case[] = [
  ["series-continue", "the same setting", inTwo({ place: "p" }, { place: "p" }), [`HOLDS 2 observations: ${alike}`]],
  [
    "series-continue",
    "another kind of period",
    inTwo({ periodKind: "INSTANT" }, { periodKind: "CUMULATIVE" }),
    ['FAILS Output: "49" (b, CUMULATIVE) and "46" (a, INSTANT) differ only in kind of period: they are no series.'],
  ],
  [
    "series-continue",
    "a scope left out",
    inTwo({ scope: "above designated size" }, {}),
    ['FAILS Output: "49" (b, none) and "46" (a, above designated size) differ only in scope: they are no series.'],
  ],
  [
    "series-continue",
    "a place left out",
    inTwo({}, { place: "place:china" }),
    ['FAILS Output: "49" (b, place:china) and "46" (a, none) differ only in place: they are no series.'],
  ],
  [
    "series-continue",
    "other words for a scope",
    inTwo({ scope: "large ones" }, { scope: "big ones" }),
    ['NOTED Output: "49" (b, big ones) and "46" (a, large ones) differ only in scope: they are no series.'],
  ],
  [
    "series-continue",
    "another place in another document",
    inTwo({ place: "place:a" }, { place: "place:b" }),
    ['NOTED Output: "49" (b, place:b) and "46" (a, place:a) differ only in place: they are no series.'],
  ],
  [
    "series-continue",
    "several places in one document",
    inTwo({ place: "place:a" }, { place: "place:b", document: "document:a" }),
    [`HOLDS 2 observations: ${alike}`],
  ],
  [
    "series-continue",
    "statements of one fact",
    inTwo({ scope: "large ones" }, {}, link("b", "SAME_FACT", "a", { kind: "RESTATES" })),
    [`HOLDS 2 observations: ${alike}`],
  ],
  [
    "series-continue",
    "two differences",
    inTwo({ scope: "large ones", periodKind: "INSTANT" }, { periodKind: "FLOW" }),
    [`HOLDS 2 observations: ${alike}`],
  ],
  ["series-continue", "no metric", tiny(figure("o", { value: 5 })), []],
  ["differences-agree", "the difference", lead(5), ["HOLDS Output: 11.5 - 6.5 = 5, as said."]],
  ["differences-agree", "another difference", lead(4), ["FAILS Output: 11.5 - 6.5 = 5, said to be 4."]],
  [
    "differences-agree",
    "a last digit off",
    lead(5, 6.4),
    ["NOTED Output: 11.5 - 6.4 = 5.1, said to be 5: rounding explains it."],
  ],
  [
    "differences-agree",
    "no other rate for the same time",
    tiny(lead(5), figure("b", { metric: "overall", value: 6.5, periodCode: "2024" })),
    [],
  ],

  ["components-add-up", "the sum", brands(93, 11, 75, 7), ["HOLDS Output: 11 + 75 + 7 = 93, as said."]],
  ["components-add-up", "another sum", brands(93, 11, 75, 6), ["FAILS Output: 11 + 75 + 6 = 92, said to be 93."]],
  ["components-add-up", "one part only", brands(93, 75), ["HOLDS Output: 75 is part of 93."]],
  ["components-add-up", "a part above the total", brands(93, 94), ["FAILS Output: 94 is more than the total, 93."]],
  ["components-add-up", "no part", brands(93), []],

  [
    "same-facts-overlap",
    "a refinement within the bounds",
    twice("REFINES", { value: 70, qualifier: "NEARLY", asSaid: "nearly 70%" }, { value: 69.2, asSaid: "69.2%" }),
    ['HOLDS "69.2%" (69.2) refines "nearly 70%" (63 to 70): both can be true.'],
  ],
  [
    "same-facts-overlap",
    "a restatement out of bounds",
    twice("RESTATES", { value: 70, qualifier: "MORE_THAN", asSaid: "over 70%" }, { value: 69.2, asSaid: "69.2%" }),
    ['FAILS "69.2%" (69.2) restates "over 70%" (from 70): no number is both.'],
  ],
  [
    "same-facts-overlap",
    "a conflict that a reader found",
    twice("CONFLICTS", { value: 4, asSaid: "about 4 million times" }, { value: 5, asSaid: "5 million enterprises" }),
    ['NOTED "5 million enterprises" conflicts with "about 4 million times": The counted thing differs.'],
  ],
  [
    "same-facts-overlap",
    "a revision",
    twice("REVISES", { value: 4 }, { value: 5 }),
    ['HOLDS "5" revises "4": it is said after it.'],
  ],
  ["same-facts-overlap", "a figure without a number", twice("REFINES", rising, { value: 5 }), []],
  ["turns-linked", "an answer to its question", answering(1), ["HOLDS 1 relation of turns: it agrees with the text."]],
  [
    "turns-linked",
    "an answer to an earlier question",
    answering(2),
    ["FAILS turn:a ANSWERS turn:q: expected the question of exchange 2."],
  ],
  ["turns-linked", "no turn", tiny(metric("m", "COUNT")), []],

  [
    "wholes-match",
    "as many divisions as said",
    tiny(...divisions("05", "06", "46", "47"), outOf(2, 2)),
    ['HOLDS "all 2 categories": 2 of 2, and the graph holds 2 divisions 06 to 46 of gbt4754-2017.'],
  ],
  [
    "wholes-match",
    "more divisions than said",
    tiny(...divisions("06", "07", "46"), outOf(2, 2)),
    ['FAILS "all 2 categories": 2 of 2, and the graph holds 3 divisions 06 to 46 of gbt4754-2017.'],
  ],
  [
    "wholes-match",
    "a part above its whole",
    tiny(...divisions("06", "46"), outOf(3, 2)),
    ['FAILS "all 3 categories": 3 of 2, and the graph holds 2 divisions 06 to 46 of gbt4754-2017.'],
  ],
  ["wholes-match", "no classification", tiny(outOf(2, 2)), []],

  [
    "units-fit",
    "a share",
    one("SHARE", { value: 95, qualifier: "ABOUT" }),
    ["HOLDS 1 observation: unit and number fit the metric."],
  ],
  [
    "units-fit",
    "another unit than the metric's",
    one("LEVEL", { value: 5, unitCode: "t" }, "CNY"),
    ['FAILS "5": is in t, but the metric is in CNY.'],
  ],
  [
    "units-fit",
    "growth in points",
    one("GROWTH_RATE", { value: 5, unitCode: "percentage_point" }),
    ['FAILS "5": a GROWTH_RATE is in percent, not in percentage_point.'],
  ],
  [
    "units-fit",
    "a ratio in points",
    one("RATIO", { value: 5, unitCode: "percentage_point" }),
    ['FAILS "5": percentage points are for a DIFFERENCE or CONTRIBUTION, not for a RATIO.'],
  ],
  [
    "units-fit",
    "a difference in percent",
    one("DIFFERENCE", { value: 5 }),
    ['FAILS "5": a DIFFERENCE of percentages is in percentage points.'],
  ],
  [
    "units-fit",
    "a share above the whole",
    one("SHARE", { value: 120 }),
    ['FAILS "120": 120 percent is no SHARE of a whole.'],
  ],
  ["units-fit", "a negative count", one("COUNT", { value: -1, ...brand }), ['FAILS "-1": a COUNT is not -1.']],
  ["units-fit", "a broken count", one("COUNT", { value: 1.5, ...brand }), ['FAILS "1.5": a COUNT is not 1.5.']],
  ["units-fit", "no metric", tiny(figure("o", { value: 120 })), []],

  ["periods-given", "a period", tiny(figure("o", { value: 1 })), ["HOLDS 1 observation: a period is given."]],
  [
    "periods-given",
    "one of two without",
    tiny(figure("o", { value: 1 }), figure("p", { value: 2, periodCode: "" })),
    ['FAILS "2": no period is given.', "HOLDS 1 observation: a period is given."],
  ],
  ["periods-given", "no figure", tiny(metric("m", "COUNT")), []],

  [
    "comparisons-given",
    "growth on a year before",
    one("GROWTH_RATE", { value: 5, comparisonBasis: "YEAR_ON_YEAR" }),
    ["HOLDS 1 observation: the change says with what it compares."],
  ],
  [
    "comparisons-given",
    "growth on nothing",
    one("GROWTH_RATE", { value: 5, asSaid: "up 5%" }),
    ['FAILS "up 5%": a change with nothing to compare with.'],
  ],
  ["comparisons-given", "a level", one("LEVEL", { value: 5, unitCode: "t" }), []],

  [
    "series-agree",
    "linked, by way of a third",
    tiny(
      twice("RESTATES", { value: 5 }, { value: 6 }),
      figure("last", { metric: "m", value: 7 }),
      link("last", "SAME_FACT", "later", { kind: "REVISES" }),
    ),
    ['HOLDS Output, 2025-Q1: "5", "6", "7" are linked by SAME_FACT.'],
  ],
  [
    "series-agree",
    "not linked",
    tiny(metric("m", "SHARE"), figure("a", { metric: "m", value: 5 }), figure("b", { metric: "m", value: 6 })),
    ['FAILS Output, 2025-Q1: "5", "6" are not linked by SAME_FACT.'],
  ],
  ...(["place", "scope", "periodCode", "periodKind", "unitCode", "comparisonBasis"] as const).map((key): Case => [
    "series-agree",
    `another ${key}`,
    tiny(
      metric("m", "SHARE"),
      figure("a", { metric: "m", value: 5 }),
      figure("b", { metric: "m", value: 6, [key]: "other" }),
    ),
    [],
  ]),
  [
    "series-agree",
    "one without a number",
    tiny(one("SHARE", { value: 5 }), figure("p", { metric: "m", ...rising })),
    [],
  ],

  [
    "directions-agree",
    "a rise and an increase",
    moves(rising, { value: 2.9, asSaid: "up 2.9%" }),
    ['HOLDS Output: "continued to rise" goes with "up 2.9%".'],
  ],
  [
    "directions-agree",
    "a rise and a decrease",
    moves(rising, { value: -2.9, asSaid: "down 2.9%" }),
    ['FAILS Output: "continued to rise" contradicts "down 2.9%".'],
  ],
  [
    "directions-agree",
    "a fall and growth without a number",
    moves({ qualifier: "FALLING", asSaid: "fell" }, { qualifier: "POSITIVE", asSaid: "grew" }),
    ['FAILS Output: "fell" contradicts "grew".'],
  ],
  ["directions-agree", "a level without direction", moves({ value: 259 }, { value: -2.9 }), []],
  ["directions-agree", "a change about zero", moves(rising, { value: 0 }), []],
  [
    "directions-agree",
    "a lag behind another metric",
    moves(rising, { value: -2.9, comparisonBasis: "OTHER_METRIC" }),
    [],
  ],
  [
    "directions-agree",
    "a month within a year that is given as such",
    moves(rising, { value: -2.9, asSaid: "down 2.9%", periodStart: "2025", periodEnd: "2025" }),
    ['FAILS Output: "continued to rise" contradicts "down 2.9%".'],
  ],
  [
    "directions-agree",
    "another time",
    moves(rising, { value: -2.9, periodStart: "2024-01-01", periodEnd: "2024-03-31" }),
    [],
  ],

  ...(
    [
      [1.9e12, "nearly 1.9 trillion yuan", { unitCode: "CNY" }],
      [280, "280 quintillion operations per second", { unitCode: "EFLOPS" }],
      [25, "more than one-quarter", {}],
      [-2.9, "a decrease of 2.9%", {}],
      [100, "every county", { inferred: ["value"] }],
      [undefined, "continued to rise", rising],
      [undefined, "from 2 to 3%", { qualifier: "RANGE", lower: 2, upper: 3 }],
    ] as const
  ).map(([value, asSaid, own]): Case => [
    "figures-quoted",
    asSaid,
    tiny(figure("o", { ...own, asSaid, ...(value === undefined ? {} : { value }) })),
    ["HOLDS 1 observation: the quotation holds the words, and the words the number."],
  ]),
  [
    "figures-quoted",
    "a number of another size",
    tiny(figure("o", { value: 1.9e12, asSaid: "nearly 1.9 billion yuan", unitCode: "CNY" })),
    ['FAILS "nearly 1.9 billion yuan": the words do not say 1,900,000,000,000.'],
  ],
  [
    "figures-quoted",
    "words that only another figure's quotation holds",
    tiny(figure("o", { value: 5 }), figure("p", { value: 6, evidence: ["evidence:o"] })),
    [
      'FAILS "6": no quotation holds these words.',
      "HOLDS 1 observation: the quotation holds the words, and the words the number.",
    ],
  ],
  ["figures-quoted", "no figure", tiny(metric("m", "COUNT")), []],
];

const posts = (...titles: readonly string[]) =>
  tiny(...titles.map((post, index) => link(`official:${index}`, "HOLDS_POST", "body:b", { title: post, post })));
const noPost = ": none has nearly the title of another of its body.";
const apart = (title: string, other: string) =>
  `NOTED body:b: "${title}" of official:0 and "${other}" of official:1 are nearly one post; if they are one, both rows need the same \`post\`.`;
cases.push(
  ["posts-apart", "no post", tiny(metric("m", "COUNT")), []],
  ["posts-apart", "one post", posts("chief engineer", "chief engineer"), [`HOLDS 2 posts${noPost}`]],
  ["posts-apart", "ranks", posts("deputy director", "director", "acting director"), [`HOLDS 3 posts${noPost}`]],
  [
    "posts-apart",
    "a misspelt title",
    posts("chief enginer", "chief engineer"),
    [apart("chief enginer", "chief engineer")],
  ],
  [
    "posts-apart",
    "more words",
    posts("news spokesperson", "spokesperson"),
    [apart("news spokesperson", "spokesperson")],
  ],
  ["posts-apart", "another order", posts("head of press", "press head"), [apart("head of press", "press head")]],
);

/** Policies named in one sentence, by words of it. */
const inSentence = (text: string, ...policies: readonly (readonly [words: string, stage: string])[]) =>
  tiny(
    node("passage:1", "Passage", { text, start: 0 }),
    ...policies.flatMap(([words, stage]) => {
      const start = text.indexOf(words);
      const span = { start, end: start + words.length, document: "document:d", turn: "turn:1", passage: "passage:1" };
      return [
        node(`policy:${words}`, "Policy", { name: words, stage }),
        node(`evidence:${words}`, "Evidence", { quote: words, role: "CLAIM", ...span }),
        link("turn:1", "MENTIONS", `policy:${words}`, { evidence: [`evidence:${words}`] }),
      ];
    }),
  );
const [plan, project] = ["kiln plan", "ferry project"];
const together = `We will implement the ${plan} and the ${project}.`;
const apartByVerb = `We issued the ${plan} and drafted the ${project}.`;
cases.push(
  [
    "stages-of-one-verb",
    "one stage",
    inSentence(together, [plan, "ANNOUNCED"], [project, "ANNOUNCED"]),
    ["HOLDS 1 policies: one stage with the one before, of the same verb."],
  ],
  [
    "stages-of-one-verb",
    "two stages",
    inSentence(together, [plan, "IN_FORCE"], [project, "ANNOUNCED"]),
    [`FAILS "${project}": one verb governs it and "${plan}", which is IN_FORCE; the stage is ANNOUNCED.`],
  ],
  ["stages-of-one-verb", "a verb for each", inSentence(apartByVerb, [plan, "ISSUED"], [project, "DRAFTING"]), []],
);

describe("the text checks itself", () => {
  it.each(cases)("%s: %s", (rule, _, load, expected) => {
    const checks = runChecks(load).filter((check) => check.rule === rule);
    expect(checks.map(({ status, detail }) => `${status} ${detail}`)).toEqual(expected);
  });

  const here = rules.filter(({ id }) => cases.some(([rule]) => rule === id));
  it.each(here)("$id is tried where it holds, where it fails and where it does not apply", ({ id, doc }) => {
    const expected = cases.filter(([rule]) => rule === id).map(([, , , details]) => details.join());
    expect(expected.some((detail) => detail.startsWith("HOLDS"))).toBe(true);
    const refuses = id === "posts-apart" ? "NOTED" : "FAILS";
    expect(expected.some((detail) => detail.startsWith(refuses))).toBe(true);
    expect(expected).toContain("");
    expect(doc).toMatch(/^[A-Z].+\.$/);
  });

  it("tries every rule here, or on errors that are planted into good rows", () => {
    const others = rules.filter((rule) => !here.includes(rule)).map(({ id }) => id);
    const told = [...Object.values(refusedWith), ...Object.values(ofOrvell)];
    expect(others.filter((id) => !told.some((line) => line.includes(` ${id}: `)))).toEqual([]);
    for (const { doc } of rules) expect(doc).toMatch(/^[A-Z].+\.$/);
  });

  it("names what a check is about", () => {
    const check = runChecks(lead(5)).find(({ rule }) => rule === "differences-agree");
    expect(check?.subjects).toEqual(["d", "a", "b"]);
  });
});
