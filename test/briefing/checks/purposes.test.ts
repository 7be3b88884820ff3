import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildLoad } from "../../../src/briefing/build-load.js";
import { failedChecks } from "../../../src/briefing/failed-checks.js";
import { type Edit, put } from "../../support/packs.js";
import { scratchFolder } from "../../support/scratch.js";

const seeds = fileURLToPath(new URL("../../../seeds/", import.meta.url));

/** Failures of the pack of April 2025 after a change of one file; its quotations are sealed. */
async function failuresAfter(file: string, edit: Edit): Promise<readonly string[]> {
  const folder = join(scratchFolder(), "2025-q1-miit");
  cpSync(join(seeds, "2025-q1-miit"), folder, { recursive: true });
  writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), "utf8")));
  return failedChecks(await buildLoad([join(seeds, "reference"), folder]));
}

/** Changes in the row of a relation between those ends. */
const between =
  (from: string, to: string, edit: Edit): Edit =>
  (text) => {
    const start = text.indexOf(`- from: ${from}\n  to: ${to}\n`);
    if (start < 0) throw new Error(`there is no row from ${from} to ${to}`);
    const next = text.indexOf("\n- ", start);
    const end = next < 0 ? text.length : next + 1;
    return text.slice(0, start) + edit(text.slice(start, end)) + text.slice(end);
  };
const row =
  (id: string, edit: Edit): Edit =>
  (text) => {
    const start = text.indexOf(`- id: ${id}\n`);
    if (start < 0) throw new Error(`there is no row ${id}`);
    const next = text.indexOf("\n- ", start);
    const end = next < 0 ? text.length : next + 1;
    return text.slice(0, start) + edit(text.slice(start, end)) + text.slice(end);
  };
const addRow = (text: string) => (file: string) => file + text;

const steel = "policy:steel-specifications-2025";
const defects: readonly (readonly [what: string, file: string, edit: Edit, refusal: RegExp])[] = [
  [
    "two stages of plans that one verb governs",
    "policies.yaml",
    row("policy:action-plan-for-high-quality-platform-development", put("stage: ANNOUNCED", "stage: IN_FORCE")),
    /stages-of-one-verb: .* one verb governs it and "the three-year action plan for identifier connectivity", which is ANNOUNCED; the stage is IN_FORCE/,
  ],
  [
    "the month of issue as that from which a rule holds",
    "commitments.yaml",
    row("commitment:have-no-relatively-large-safety-accidents", (text) =>
      put(
        "  status: OPEN\n",
        '  status: OPEN\n  effectiveFrom: "2025-02"\n',
      )(
        put(
          '{ at: 52391, quote: "\\"Specifications for the Steel Industry (2025 Edition)\\"", role: SUBJECT }',
          '{ at: 52371, quote: "the MIIT issued the \\"Specifications for the Steel Industry (2025 Edition)\\" this February", role: SUBJECT }',
        )(text),
      ),
    ),
    /commitments-said: .* no word such as "from" or "takes effect" is beside 2025-02/,
  ],
  [
    "a purpose as an effect",
    "said-to-affect.yaml",
    addRow(
      `- from: ${steel}\n  to: industry:steel\n  direction: IMPROVE\n  wording: to accelerate transformation and improve quality\n  evidence:\n    - { at: 52371, quote: "the MIIT issued the \\"Specifications for the Steel Industry (2025 Edition)\\" this February to accelerate transformation and improve quality" }\n`,
    ),
    /purposes-apart: .* says a purpose: expected AIMS_AT/,
  ],
  [
    "a ground as an effect",
    "said-to-affect.yaml",
    addRow(
      `- from: technology:industrial-internet\n  to: industry:real-economy\n  direction: ENABLE\n  wording: the key foundation for\n  evidence:\n    - { at: 46082, quote: The industrial internet, role: SUBJECT }\n    - { at: 46224, quote: It is the key foundation for the deep integration of the real economy and the digital economy }\n`,
    ),
    /purposes-apart: .* says a ground: expected RESTS_ON/,
  ],
  [
    "words of a purpose that nobody said",
    "aims-at.yaml",
    between(
      steel,
      "industry:steel",
      put("wording: to accelerate transformation and improve quality", "wording: to export more"),
    ),
    /purposes-apart: .*no word such as "export"/,
  ],
  [
    "words of no purpose",
    "aims-at.yaml",
    between(
      steel,
      "industry:steel",
      put("wording: to accelerate transformation and improve quality", "wording: issued the Specifications"),
    ),
    /purposes-apart: .*says no purpose/,
  ],
  [
    "founded for guided",
    "organizes.yaml",
    between("body:miit", "infrastructure:one-network-services-for-smes", put("activity: RUNS", "activity: CULTIVATES")),
    /relation-fields-said: .*no word says activity CULTIVATES/,
  ],
  [
    "a visitor for the speaker of a speech",
    "takes-part-in.yaml",
    between(
      "official:xi-jinping",
      "event:important-speech-by-general-secretary-xi-jinping",
      put("capacity: SPEAKER", "capacity: CHAIR"),
    ),
    /relation-fields-said: .*no word says capacity CHAIR/,
  ],
  [
    "another partner",
    "cooperates-on.yaml",
    between("place:india", "technology:6g", put("technology:6g", "technology:blockchain")),
    /ends-named: .*technology:blockchain/,
  ],
  [
    "a promise for encourage",
    "commitments.yaml",
    row("commitment:encourage-embracing-open-source", put("force: ENCOURAGEMENT", "force: PROMISE")),
    /commitments-said: .*promises nothing, the force is PROMISE/,
  ],
  [
    "encourage for will",
    "commitments.yaml",
    row("commitment:build-ai-open-source-community", put("force: PROMISE", "force: ENCOURAGEMENT")),
    /commitments-said: .*the force is ENCOURAGEMENT/,
  ],
  [
    "a body that is named, as inferred",
    "commitments.yaml",
    row(
      "commitment:strengthen-policy-support-for-ict",
      put("  committedBy: [body:miit]\n", "  committedBy: [body:miit]\n  inferred: [committedBy]\n"),
    ),
    /commitments-said: .*the words name body:miit/,
  ],
  [
    "a target reached on the day of the briefing",
    "observations.yaml",
    row("observation:deep-empowerment-top-industries-count-s173", put("kind: TARGET", "kind: INSTANT")),
    /periods-said: .*a target is not reached on 2025-04-18/,
  ],
  [
    "a count as a target",
    "observations.yaml",
    row("observation:little-giant-firms-count-s395", put("kind: CUMULATIVE", "kind: TARGET")),
    /periods-said: .*a COUNT is no target/,
  ],
  [
    "a unit of a mood",
    "metrics.yaml",
    row("metric:industrial-business-expectations", put("unit: none", "unit: index_point")),
    /units-fit: .*a STATE has no unit/,
  ],
  [
    "a number without a unit",
    "metrics.yaml",
    row("metric:little-giant-firms-count", put("unit: enterprise", "unit: none")),
    /units-fit: .*the metric has none/,
  ],
  [
    "key fields of two answers",
    "industries.yaml",
    row("industry:key-fields", (text) =>
      text.replace("  evidence:\n", "  evidence:\n    - { at: 45623, quote: The industrial internet }\n"),
    ),
    /vague-classes-apart: "Key fields" is named in turn:scio-2025-04-18-16 and turn:scio-2025-04-18-22/,
  ],
  [
    "stable without a comparison",
    "observations.yaml",
    row(
      "observation:crude-steel-output-s365-1",
      put('  comparison: { basis: YEAR_ON_YEAR, reference: "2024-Q1" }\n', ""),
    ),
    /comparisons-given: .*nothing to compare with/,
  ],
];

describe("an error planted into the pack of April 2025", () => {
  it.each(defects)("is refused: %s", async (_, file, edit, refusal) => {
    expect((await failuresAfter(file, edit)).filter((line) => refusal.test(line))).not.toEqual([]);
  });
});
