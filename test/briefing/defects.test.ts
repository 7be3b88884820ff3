import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { importPacks } from "../../src/briefing/import-packs.js";
import { KnownError } from "../../src/errors.js";
import type { Store } from "../../src/store/store.js";
import { engines } from "../support/engines.js";
import { scratchFolder } from "../support/scratch.js";
import { add, type Edit, inRow, packAfter, put, synthetic, syntheticPack } from "../support/packs.js";
import { emptyStore } from "../support/sqlite.js";

const pack = basename(syntheticPack);
const withText = { source: synthetic };

/** Defect, file, change that causes it, and the problems; with seals the same ones unless given. */
type Defect = readonly [
  what: string,
  file: string,
  edit: Edit,
  problems: readonly string[] | "goes unseen",
  bySeals?: readonly string[] | "goes unseen",
];
const instead =
  (text: string): Edit =>
  () =>
    text;
const policy2028 = (edit: Edit) => inRow("id: policy:bright-harbor-2028", edit);
const s1 = (edit: Edit) => inRow("id: observation:tidal-power-output-growth-s1", edit);
const s6 = (edit: Edit) => inRow("id: observation:tidal-stations-count-s6", edit);
const s9 = (edit: Edit) => inRow("id: observation:small-lamp-makers-count-s9", edit);
const policyRow = (...more: readonly string[]) =>
  add("- id: policy:new-plan", "  name: New plan", "  instrument: PILOT", "  stage: ISSUED", ...more);

const files: Defect[] = [
  [
    "not YAML",
    "same-fact.yaml",
    put("judgedBy: author of the test", 'judgedBy: "author of the test'),
    ['same-fact.yaml:6: not YAML: Missing closing "quote'],
  ],
  ["a file that is no list", "same-fact.yaml", instead("from: a\n"), ["same-fact.yaml:1: expected a list of rows"]],
  [
    "a row that is no map",
    "succeeds.yaml",
    add("- just words"),
    ["succeeds.yaml:5: expected a row of the form `key: value`"],
  ],
  [
    "a file named after no kind",
    "polices.yaml",
    instead("[]\n"),
    ['polices.yaml:1: no kind or relation has this file name (did you mean "policies"?)'],
  ],
  ["a file of another ending", "events.yml", instead("[]\n"), ["events.yml:1: expected the ending .yaml"]],
  [
    "a key twice",
    "issued.yaml",
    put("  role: LEAD\n", "  role: LEAD\n  act: ISSUED\n"),
    ["issued.yaml:5: not YAML: Map keys must be unique"],
  ],
  [
    "a pack's key that is none",
    "pack.yaml",
    add("  ignoredTerm: []"),
    ['pack.yaml:4: ignoredTerm: no such key here (did you mean "ignoredTerms"?)'],
  ],
  [
    "a pack's review state that is none",
    "pack.yaml",
    put("MACHINE", "REVEIWED"),
    [
      'pack.yaml:2: reviewState: expected one of MACHINE, REVIEWED, REJECTED, got "REVEIWED" (did you mean "REVIEWED"?)',
    ],
  ],
  [
    "a pack's gate that is none",
    "pack.yaml",
    add("  gates:", "    citedShares: 1"),
    ['pack.yaml:5: gates.citedShares: no such gate (did you mean "citedShare"?)'],
  ],
];

const rows: Defect[] = [
  [
    "an id twice in one file",
    "policies.yaml",
    add("- id: policy:lamp-exchange", "  name: Again", "  instrument: PILOT", "  stage: ISSUED"),
    [`policies.yaml:28: policy:lamp-exchange: is already at ${pack}/policies.yaml:21`],
  ],
  [
    "an id that another pack gives to something else",
    "../reference/industries.yaml",
    instead("- { id: industry:household-lamps, name: Household lamps, grouping: false }\n"),
    [
      "industries.yaml:3: industry:household-lamps: grouping: expected false as at reference/industries.yaml:1, got true",
    ],
  ],
  [
    "an id of the wrong form",
    "policies.yaml",
    add("- id: policy:New_Plan", "  name: New plan", "  instrument: PILOT", "  stage: ISSUED"),
    ['policies.yaml:28: id: expected policy:lower-case-words, got "policy:New_Plan"'],
  ],
  [
    "an id with another kind's prefix",
    "policies.yaml",
    add("- id: industry:new-plan", "  name: New plan", "  instrument: PILOT", "  stage: ISSUED"),
    ['policies.yaml:28: id: expected policy:lower-case-words, got "industry:new-plan"'],
  ],
  [
    "no id",
    "policies.yaml",
    add("- name: New plan", "  instrument: PILOT", "  stage: ISSUED"),
    ["policies.yaml:28: id: expected policy:lower-case-words, got nothing"],
  ],
  [
    "an unknown field",
    "policies.yaml",
    policyRow('  editon: "2031"'),
    ['policies.yaml:32: editon: no such key here (did you mean "edition"?)'],
  ],
  [
    "a missing field",
    "policies.yaml",
    put("  instrument: SUBSIDY\n", ""),
    [
      "policies.yaml:21: instrument: expected one of ACTION_PLAN, INITIATIVE, REGULATION, SPECIFICATION, STANDARD_SYSTEM, GUIDELINE, PROGRAM, PILOT, CAMPAIGN, FUND, SUBSIDY, PROJECT, REPORT, got nothing",
    ],
  ],
  [
    "a field that the loader sets",
    "policies.yaml",
    policyRow('  firstSeen: "2031"'),
    [
      "policies.yaml:32: firstSeen: no such key here: there are aliases, description, edition, externalIds, formerIds, instrument, issuedOn, name, nameZh, stage and relations",
    ],
  ],
  [
    "names, which the loader makes",
    "policies.yaml",
    policyRow("  names: [{ text: New plan, kind: ALIAS }]"),
    ["policies.yaml:32: names: expected none; they follow from name, nameZh, aliases, weak and negative"],
  ],
  [
    "an authority that there is not",
    "policies.yaml",
    policyRow("  nameZh: 计划\n  nameZhAuthority: OFICIAL"),
    [
      'policies.yaml:33: nameZhAuthority: expected OFFICIAL, ESTABLISHED, OWN, got "OFICIAL" (did you mean "OFFICIAL"?)',
    ],
  ],
  [
    "an authority of no name",
    "policies.yaml",
    policyRow("  nameZhAuthority: OFFICIAL"),
    ["policies.yaml:32: nameZhAuthority: expected nameZh beside it, got none"],
  ],
  [
    "a text where a number belongs",
    "observations.yaml",
    put("value: 46\n", 'value: "46"\n'),
    ['observations.yaml:116: value: expected a number, got "46"'],
  ],
  [
    "a number where a text belongs",
    "policies.yaml",
    policy2028(put('edition: "2028"', "edition: 2028")),
    ["policies.yaml:5: edition: expected a text, got 2028"],
  ],
  [
    "a flag as a text",
    "industries.yaml",
    put("grouping: false", 'grouping: "false"'),
    ['industries.yaml:13: grouping: expected true or false, got "false"'],
  ],
  [
    "a text where a list belongs",
    "government-bodies.yaml",
    put("aliases: [MTL]", "aliases: MTL"),
    ['government-bodies.yaml:4: aliases: expected a list, each a text, got "MTL"'],
  ],
  [
    "a weak name that is no text",
    "officials.yaml",
    inRow("id: official:ilbe-sarn", put("weak: [Ms. Ilbe]", "weak: [Ms. Ilbe, 7]")),
    ['officials.yaml:4: weak: expected a list, each a text, got ["Ms. Ilbe",7]'],
  ],
  [
    "a text where a group belongs",
    "observations.yaml",
    s6(put('{ code: "2031-06-30", kind: INSTANT }', '"2031-06-30"')),
    ['observations.yaml:119: period: expected a group of fields, got "2031-06-30"'],
  ],
  [
    "a list where a group belongs",
    "observations.yaml",
    s6(put('{ code: "2031-06-30", kind: INSTANT }', '["2031-06-30"]')),
    ['observations.yaml:119: period: expected a group of fields, got ["2031-06-30"]'],
  ],
  [
    "an unknown key in a group",
    "industries.yaml",
    put('value: "31"', 'value: "31", page: 4'),
    ["industries.yaml:16: externalIds.0.page: no such key here: there are scheme, value"],
  ],
  [
    "an unknown value",
    "places.yaml",
    put("classification: CITY", "classification: CTY"),
    [
      'places.yaml:14: classification: expected one of COUNTRY, PROVINCE, MUNICIPALITY, SPECIAL_ADMINISTRATIVE_REGION, CITY, REGION, got "CTY" (did you mean "CITY"?)',
    ],
  ],
  [
    "a value in small letters",
    "commitments.yaml",
    put("force: PROMISE", "force: promise"),
    [
      'commitments.yaml:4: force: expected one of PROMISE, REQUIREMENT, ENCOURAGEMENT, got "promise" (did you mean "PROMISE"?)',
    ],
  ],
  [
    "a day of another form",
    "policies.yaml",
    policyRow("  issuedOn: July 2031"),
    ['policies.yaml:32: issuedOn: expected a day as YYYY, YYYY-MM or YYYY-MM-DD, got "July 2031"'],
  ],
  [
    "a day that no calendar has",
    "policies.yaml",
    policyRow('  issuedOn: "2025-02-30"'),
    ['policies.yaml:32: issuedOn: expected a day as YYYY, YYYY-MM or YYYY-MM-DD, got "2025-02-30"'],
  ],
];

const observations: Defect[] = [
  [
    "an unknown unit",
    "metrics.yaml",
    inRow("id: metric:tidal-stations-to-build", put("unit: station", "unit: sation")),
    [
      'metrics.yaml:126: unit: expected a unit of reference/units.yaml or of the pack\'s own units.yaml, got "sation" (did you mean "station"?)',
    ],
  ],
  [
    "a unit of an unknown kind",
    "units.yaml",
    inRow("code: t", put("kind: MASS", "kind: MAS")),
    [
      'units.yaml:23: kind: expected one of PERCENT, PERCENTAGE_POINT, MONEY, COUNT, MASS, POWER, ENERGY, COMPUTING, INTENSITY, LENGTH, AREA, VOLUME, DATA, DATA_RATE, TIME, RATIO, RANK, INDEX, NONE, got "MAS" (did you mean "MASS"?)',
    ],
  ],
  [
    "a unit of two kinds",
    "units.yaml",
    add("- code: t", "  kind: COUNT", "  label: trains"),
    [`units.yaml:26: t: is MASS at ${pack}/units.yaml:22, got COUNT`],
  ],
  [
    "a period of no known form",
    "observations.yaml",
    s1(put('code: "2031-Q2"', 'code: "2031Q2"')),
    [
      'observations.yaml:16: period.code: expected a period as 2025, 2025-Q1, 2025-03, 2025-03-31 or two of them joined by /, got "2031Q2"',
    ],
  ],
  [
    "a period that ends before it begins",
    "observations.yaml",
    s1(put('code: "2031-Q2"', 'code: "2031-Q2/2031-Q1"')),
    [
      'observations.yaml:16: period.code: expected a period as 2025, 2025-Q1, 2025-03, 2025-03-31 or two of them joined by /, got "2031-Q2/2031-Q1"',
    ],
  ],
  [
    "a period with a day that is not its own",
    "observations.yaml",
    s1(put('code: "2031-Q2"', 'code: "2031-Q2", end: "2031-03-31"')),
    ['observations.yaml:16: period.end: expected 2031-06-30 or nothing, got "2031-03-31"'],
  ],
  [
    "a period without its code",
    "observations.yaml",
    s1(put('code: "2031-Q2", ', "")),
    ["observations.yaml:16: period.code: expected a text, got nothing"],
  ],
  [
    "a range without bounds",
    "observations.yaml",
    s6(put("qualifier: EXACT", "qualifier: RANGE")),
    ["observations.yaml:117: qualifier: a RANGE needs lower and upper, in this order"],
  ],
  [
    "a range in the wrong order",
    "observations.yaml",
    s6(put("value: 46\n  qualifier: EXACT", "lower: 47\n  upper: 46\n  qualifier: RANGE")),
    ["observations.yaml:118: qualifier: a RANGE needs lower and upper, in this order"],
  ],
  [
    "a bound that the qualifier gives",
    "observations.yaml",
    s9(put("value: 3000\n", "value: 3000\n  lower: 3001\n")),
    ["observations.yaml:165: lower: only a RANGE says its bounds; here they follow from the qualifier"],
  ],
  [
    "an exact figure without its value",
    "observations.yaml",
    s6(put("  value: 46\n", "")),
    ["observations.yaml:116: value: a figure that is EXACT needs one"],
  ],
  [
    "an observation in two places",
    "observations.yaml",
    s6(put("place: place:valdora", "place: [place:valdora, place:port-selm]")),
    [
      `observations.yaml:120: IN_PLACE: observation:tidal-stations-count-s6 has one already, at ${pack}/observations.yaml:120`,
    ],
  ],
];

const evidence: Defect[] = [
  [
    "an observation without evidence",
    "observations.yaml",
    s6(put('  evidence:\n    - { at: 2576, quote: "By the end of June, 46 tidal stations were in operation" }\n', "")),
    ["observations.yaml:114: observation:tidal-stations-count-s6: needs evidence"],
  ],
  [
    "a stated relation without evidence",
    "covers.yaml",
    put(
      '  evidence:\n    - { at: 3166, quote: "the household lamp industry covers lamp glass" }\n',
      "  evidence: []\n",
    ),
    ["covers.yaml:1: COVERS: needs evidence"],
  ],
  [
    "a stated relation in a row without evidence",
    "policies.yaml",
    policyRow("  targets:", "    - { to: product:lamp-glass, intent: SUPPORT }"),
    ["policies.yaml:33: TARGETS: needs evidence"],
  ],
  [
    "a stated relation, by id alone, in a row without evidence",
    "products.yaml",
    add("- id: product:night-lamps", "  name: Night lamps", "  variantOf: product:household-lamps"),
    ["products.yaml:28: VARIANT_OF: needs evidence"],
  ],
  [
    "a commitment without evidence",
    "commitments.yaml",
    put('  evidence:\n    - { at: 2912, quote: "we will build 12 tidal stations by 2033" }\n', ""),
    ["commitments.yaml:1: commitment:build-tidal-stations: needs evidence"],
  ],
  [
    "a quotation one letter off",
    "covers.yaml",
    put("household lamp industry", "household lamb industry"),
    [
      'covers.yaml:4: evidence.quote: "the household lamb industry covers lamp glass" is not at 3166: the text does not contain it; found there: "the household lamp industry covers lamp glass"',
    ],
    [
      'covers.yaml:4: evidence.quote: "the household lamb industry covers lamp glass" at 3166 has no seal: it was never checked against the text',
    ],
  ],
  [
    "a quotation at a wrong offset",
    "observations.yaml",
    s6(put("at: 2576", "at: 2575")),
    [
      'observations.yaml:124: evidence.quote: "By the end of June, 46 tidal stations were in operation" is not at 2575: it is at 2576; found there: " By the end of June, 46 tidal stations were in operatio"',
    ],
    [
      'observations.yaml:124: evidence.quote: "By the end of June, 46 tidal stations were in operation" at 2575 has no seal: it was never checked against the text',
    ],
  ],
  [
    "a quotation too long",
    "issued.yaml",
    put("the ministry issued the Bright Harbor action plan (2031 Edition)", "x".repeat(201)),
    ["issued.yaml:6: evidence.quote: expected at most 200 characters, got 201"],
  ],
  [
    "a quotation that is none",
    "issued.yaml",
    put('"the ministry issued the Bright Harbor action plan (2031 Edition)"', '""'),
    ['issued.yaml:6: evidence.quote: expected a text, got ""'],
  ],
  [
    "a quotation that was right and was never sealed",
    "observations.yaml",
    s6(put("46 tidal stations were in operation", "46 tidal stations were")),
    "goes unseen",
    [
      'observations.yaml:124: evidence.quote: "By the end of June, 46 tidal stations were" at 2576 has no seal: it was never checked against the text',
    ],
  ],
  [
    "a quotation outside any turn",
    "policies.yaml",
    policyRow("  evidence:", '    - { at: 2205, quote: "_ueditor_page_break_tag_" }'),
    ["policies.yaml:33: evidence: 2205-2229 is within no turn of document:valdora-2031-07-16"],
    [
      'policies.yaml:33: evidence.quote: "_ueditor_page_break_tag_" at 2205 has no seal: it was never checked against the text',
    ],
  ],
  [
    "an unknown role",
    "observations.yaml",
    s9(put("role: SUBJECT", "role: SUBJ")),
    ['observations.yaml:172: evidence.role: expected one of CLAIM, SUBJECT, PERIOD, COMPARISON, got "SUBJ"'],
  ],
  [
    "a quotation without its offset",
    "covers.yaml",
    put("at: 3166, ", ""),
    ["covers.yaml:4: evidence.at: expected an offset, got nothing"],
  ],
  [
    "an offset as a text",
    "covers.yaml",
    put("at: 3166", 'at: "3166"'),
    ['covers.yaml:4: evidence.at: expected an offset, got "3166"'],
  ],
  [
    "an unknown key of a quotation",
    "covers.yaml",
    put("at: 3166", "at: 3166, rol: CLAIM"),
    ['covers.yaml:4: evidence: rol: no such key here (did you mean "role"?)'],
  ],
  [
    "evidence that is no list",
    "covers.yaml",
    put("    - { at: 3166", "    { at: 3166"),
    ["covers.yaml:3: evidence: expected a list of `{ at, quote }`"],
  ],
];

const relations: Defect[] = [
  [
    "an unknown id",
    "covers.yaml",
    put("to: product:lamp-glass", "to: product:lamp-glas"),
    ['covers.yaml:1: COVERS to: there is no "product:lamp-glas" (did you mean "product:lamp-glass"?)'],
  ],
  [
    "an unknown id in a row",
    "commitments.yaml",
    put("on: [product:lamp-glass]", "on: [product:lamp-glass, product:lead]"),
    ['commitments.yaml:20: ON to: there is no "product:lead"'],
  ],
  [
    "an id that the pack held before, but no longer",
    "technologies.yaml",
    inRow("id: technology:rotors", instead("")),
    ['variant-of.yaml:5: VARIANT_OF to: there is no "technology:rotors" (did you mean "technology:bladeless-rotors"?)'],
  ],
  [
    "a kind that it does not join",
    "covers.yaml",
    put("to: product:lamp-glass", "to: official:oru-mavel"),
    [
      'covers.yaml:1: COVERS to: expected Industry or Technology or Product or EnterpriseClass or Infrastructure or Place, got "official:oru-mavel"',
    ],
  ],
  ["no end", "covers.yaml", put("  to: product:lamp-glass\n", ""), ["covers.yaml:1: to: expected an id, got nothing"]],
  [
    "an unknown field of a relation",
    "implements.yaml",
    put("modality: ONGOING", "modalty: ONGOING"),
    ['implements.yaml:3: modalty: no such key here (did you mean "modality"?)'],
  ],
  [
    "a missing field of a relation",
    "said-to-affect.yaml",
    put("  wording: driven by\n", ""),
    ["said-to-affect.yaml:1: wording: expected a text, got nothing"],
  ],
  [
    "the same relation twice",
    "covers.yaml",
    add(
      "- from: industry:household-lamps",
      "  to: product:lamp-glass",
      "  evidence:",
      '    - { at: 3194, quote: "covers lamp glass" }',
    ),
    [`covers.yaml:5: COVERS|industry:household-lamps|product:lamp-glass: is already at ${pack}/covers.yaml:1`],
  ],
  [
    "a former id that lives",
    "policies.yaml",
    policyRow("  formerIds: [policy:old-plan, policy:lamp-exchange]"),
    [`policies.yaml:32: formerIds: "policy:lamp-exchange" is the id of ${pack}/policies.yaml:21`],
  ],
  [
    "a former id that is its own",
    "policies.yaml",
    policyRow("  formerIds: [policy:new-plan]"),
    [`policies.yaml:32: formerIds: "policy:new-plan" is the id of ${pack}/policies.yaml:28`],
  ],
  [
    "a former id twice",
    "policies.yaml",
    policyRow(
      "  formerIds:",
      "    - policy:old-plan",
      "- { id: policy:newer-plan, name: Newer, instrument: PILOT, stage: ISSUED, formerIds: [policy:old-plan] }",
    ),
    [`policies.yaml:34: formerIds: "policy:old-plan" is already at ${pack}/policies.yaml:33`],
  ],
  [
    "a former id of no kind",
    "policies.yaml",
    policyRow("  formerIds: [Old plan]"),
    ['policies.yaml:32: formerIds: expected ids as policy:lower-case-words, got "Old plan"'],
  ],
  [
    "an end by its former id",
    "products.yaml",
    add(
      "- id: product:night-lamps",
      "  name: Night lamps",
      "  formerIds: [product:dark-lamps]",
      "  variantOf: product:dark-lamps",
      "  evidence:",
      '    - { at: 3120, quote: "Storm lamps are a kind of household lamp" }',
    ),
    ['products.yaml:29: VARIANT_OF to: there is no "product:dark-lamps" (it is "product:night-lamps" now)'],
  ],
];

const transcript: Defect[] = [
  [
    "a length that is not the text's",
    "documents.yaml",
    put("length: 4382", "length: 4381"),
    ["documents.yaml:8: length: expected 4382, got 4381"],
    "goes unseen",
  ],
  [
    "a turn that begins elsewhere",
    "turns.yaml",
    put("end: 1297", "end: 1298"),
    ["turns.yaml:15: end: expected 1297, got 1298"],
    "goes unseen",
  ],
  [
    "a turn that leaves a quotation out",
    "turns.yaml",
    put("start: 4152", "start: 4153"),
    [
      "turns.yaml:201: start: expected 4152, got 4153",
      "turns.yaml:205: evidence: 4152-4176 is within no turn of document:valdora-2031-07-16",
    ],
    ["turns.yaml:205: evidence: 4152-4176 is within no turn of document:valdora-2031-07-16"],
  ],
  [
    "a turn of the wrong speaker",
    "turns.yaml",
    inRow("id: turn:valdora-2031-07-16-02", put("official:oru-mavel", "official:oru-tensk")),
    ['turns.yaml:29: spokenBy: expected "Oru Mavel", got official:oru-tensk ("Oru Tensk")'],
    "goes unseen",
  ],
  [
    "a turn of the wrong role",
    "turns.yaml",
    put("role: STATEMENT", "role: ANSWER"),
    ['turns.yaml:25: role: expected "STATEMENT", got "ANSWER"'],
    "goes unseen",
  ],
  [
    "a hand-over to the wrong person",
    "turns.yaml",
    put("to: official:oru-mavel", "to: official:kesh-dovan"),
    ['turns.yaml:18: handedTo: expected "Oru Mavel", got official:kesh-dovan ("Kesh Dovan")'],
    [
      'turns.yaml:19: ends-named: "give the floor to Mr. Oru": no word such as "Kesh", "Dovan" names official:kesh-dovan, the row says turn:valdora-2031-07-16-01 HANDED_TO official:kesh-dovan.',
    ],
  ],
  [
    "a sentence that ends elsewhere",
    "sentences.tsv",
    put("1192\t1238", "1192\t1237"),
    ["sentences.tsv:22: end: expected 1238, got 1237"],
    "goes unseen",
  ],
  [
    "a sentence too many",
    "sentences.tsv",
    add("4381\t4382\t0\t"),
    ["sentences.tsv:86: expected no sentence here, got one at 4381-4382"],
    "goes unseen",
  ],
];

const defects = [...files, ...rows, ...observations, ...evidence, ...relations, ...transcript];

const refusal = (problems: readonly string[]) => ({
  code: "PACK_INVALID",
  message: [
    problems.some((problem) => / ends-named: /.test(problem))
      ? "1 check fails; nothing was loaded"
      : `${problems.length === 1 ? "1 problem" : `${problems.length} problems`}; nothing was loaded`,
    ...problems.map((problem) => `${pack}/${problem}`),
  ].join("\n"),
});

/** The whole of what an import is refused with. */
async function refusalOf(imported: Promise<unknown>): Promise<unknown> {
  const error = await imported.then(
    () => "it was not refused",
    (reason: unknown) => reason,
  );
  return error instanceof KnownError ? { code: error.code, message: error.message } : error;
}

async function snapshot(store: Store): Promise<unknown> {
  const records: unknown[] = [];
  for await (const { nodes, edges } of store.scan(500)) records.push(...nodes, ...edges);
  return { records, stats: await store.stats(), releases: await store.releases() };
}

/** Holds the refusal of a pack against the problems that it must name, or sees that it goes unseen. */
const refuses = async (
  store: Store,
  folder: string,
  problems: readonly string[] | "goes unseen",
  options: { source?: string },
) =>
  problems === "goes unseen"
    ? expect((await importPacks(store, [folder], { ...options, dryRun: true })).load.packs).toEqual([pack])
    : expect(await refusalOf(importPacks(store, [folder], options))).toEqual(refusal(problems));

/** Checks come before the store: one engine tells of every defect, and each engine that what is refused changes nothing. */
describe("every defect", () => {
  let store: Store;
  beforeAll(async () => {
    store = emptyStore();
    await importPacks(store, [syntheticPack], withText);
  });
  afterAll(() => store.close());

  const named = defects.map((defect) => [defect[0], defect] as const);
  it.each(named)("with the text: %s", async (_, [, file, edit, problems]) => {
    await refuses(store, packAfter([file, edit]), problems, withText);
  });

  it.each(named)("by its seals: %s", async (_, [, file, edit, problems, bySeals = problems]) => {
    await refuses(store, packAfter([file, edit]), bySeals, {});
  });
});

for (const engine of engines)
  describe(`${engine.name}: a pack with a defect is refused whole`, () => {
    let store: Store;
    let before: unknown;
    beforeAll(async () => {
      store = await engine.open();
      await importPacks(store, [syntheticPack], withText);
      before = await snapshot(store);
    });
    afterAll(() => store.close());
    afterEach(async () => expect(await snapshot(store)).toEqual(before));

    it("names all defects at once, in the order of files and lines", async () => {
      const folder = packAfter(
        ["targets.yaml", put("intent: PROMOTE", "intent: PROMOTES")],
        ["policies.yaml", (text) => policyRow('  editon: "1"')(put("stage: IN_FORCE", "stage: FORCE")(text))],
        ["events.yaml", put('"2031-05"', '"2031-13"')],
        ["sentences.tsv", put("1192\t1238", "1192\t1237")],
        ["covers.yaml", put("household lamp industry", "household lamb industry")],
      );
      const problems = [
        'covers.yaml:4: evidence.quote: "the household lamb industry covers lamp glass" is not at 3166: the text does not contain it; found there: "the household lamp industry covers lamp glass"',
        'events.yaml:3: heldOn: expected a day as YYYY, YYYY-MM or YYYY-MM-DD, got "2031-13"',
        'policies.yaml:24: stage: expected one of ANNOUNCED, DRAFTING, ISSUED, IN_FORCE, REVISED, COMPLETED, got "FORCE"',
        'policies.yaml:32: editon: no such key here (did you mean "edition"?)',
        "sentences.tsv:22: end: expected 1238, got 1237",
        'targets.yaml:9: intent: expected one of PROMOTE, SUPPORT, UPGRADE, REGULATE, RESTRICT, got "PROMOTES" (did you mean "PROMOTE"?)',
      ];
      await refuses(store, folder, problems, withText);
    });

    it("names every quotation where the hash is that of another text", async () => {
      const folder = packAfter(["documents.yaml", put("d825e682", "d825e683")]);
      const error = await importPacks(store, [folder]).catch((reason: Error) => reason);
      const [first, ...problems] = (error as Error).message.split("\n");
      expect(first).toBe(`${problems.length} problems; nothing was loaded`);
      expect(problems.length).toBeGreaterThan(100);
      for (const problem of problems) expect(problem).toMatch(/ has no seal: it was never checked against the text$/);
    });

    it("names a folder that is no pack, and a text that is not there", async () => {
      const folder = scratchFolder();
      for (const none of [folder, join(folder, "none"), join(syntheticPack, "pack.yaml")])
        expect(await refusalOf(importPacks(store, [none]))).toEqual({
          code: "PACK_INVALID",
          message: `1 problem; nothing was loaded\n${none}:1: no such pack, or an empty one`,
        });
      expect(await refusalOf(importPacks(store, [syntheticPack], { source: join(folder, "none") }))).toEqual({
        code: "CONFIG_INVALID",
        message: `there is no source text at ${join(folder, "none")}`,
      });
    });

    it("writes nothing on a dry run, and says what it would", async () => {
      const folder = packAfter(["policies.yaml", policyRow()]);
      const { load } = await importPacks(store, [folder], { ...withText, dryRun: true });
      expect(load.nodes.map(({ id }) => id)).toContain("policy:new-plan");
      expect(load.release.id).not.toBe((await store.stats()).release?.id);
    });

    it("is, loaded twice, loaded once", async () => {
      const { load } = await importPacks(store, [packAfter()], withText);
      expect(await store.changesSince(load.release.id)).toEqual([]);
    });

    it("refuses a text that is not the document's", async () => {
      const folder = scratchFolder();
      writeFileSync(join(folder, "other.txt"), "Another briefing.\n");
      expect(await refusalOf(importPacks(store, [syntheticPack], { source: folder, dryRun: true }))).toEqual({
        code: "CONFIG_INVALID",
        message: `BRIEFING_SOURCE: expected the text of document:valdora-2031-07-16, as its SHA-256 tells; ${folder} has none`,
      });
    });

    const accepted: [what: string, edit: Edit][] = [
      [
        "a name that another row has",
        add("- { id: policy:a, name: Clear glass rules, instrument: PILOT, stage: ISSUED }"),
      ],
      ["a former id that no row bears now", policyRow("  formerIds: [policy:old-plan, org:old-plan]")],
      ["a value written once and used twice", policyRow("  nameZh: &name 计划", "  aliases: [*name]")],
      ["a name that is only matched in its context", policyRow("  weak: [the plan]", "  negative: [the plane]")],
    ];
    it.each(accepted)("accepts %s", async (_, edit) => {
      const { load } = await importPacks(store, [packAfter(["policies.yaml", edit])], { ...withText, dryRun: true });
      expect(load.nodes.filter(({ kind }) => kind === "Policy")).toHaveLength(5);
    });
  });

for (const engine of engines)
  describe(`${engine.name}: a pack that leads to one that lies elsewhere`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await engine.open();
      const elsewhere = join(scratchFolder(), "elsewhere");
      mkdirSync(elsewhere);
      writeFileSync(
        join(elsewhere, "places.yaml"),
        "- { id: place:far-shore, name: Far Shore, classification: REGION, formerIds: [place:farshore] }\n",
      );
      await importPacks(store, [elsewhere]);
    });
    afterAll(() => store.close());
    const leadingTo = (id: string) =>
      packAfter([
        "places.yaml",
        put("classification: CITY\n  broader: place:valdora", `classification: CITY\n  broader: ${id}`),
      ]);

    it("is refused where the store does not hold its end either, or only as a former id", async () => {
      const before = await snapshot(store);
      for (const id of ["place:far-shores", "place:farshore"])
        expect(await refusalOf(importPacks(store, [leadingTo(id)], withText))).toEqual(
          refusal([`places.yaml:15: BROADER to: there is no "${id}"`]),
        );
      expect(await snapshot(store)).toEqual(before);
    });

    it("loads where the store holds its end", async () => {
      await importPacks(store, [leadingTo("place:far-shore")], withText);
      const { release } = await store.stats();
      expect(release?.packs.map(({ name }) => name)).toEqual([pack, "elsewhere"]);
    });
  });
