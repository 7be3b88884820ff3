// `npm run bench:draft`: how much of a briefing a draft gets right, field by field. The first briefing is split by turn into
// a half that rules were tuned on and one that nobody looked at; the synthetic texts were never tuned on.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { draftRows } from "../../dist/briefing/draft/draft-briefing.js";
import { knownIn } from "../../dist/briefing/draft/known.js";
import { readPack } from "../../dist/briefing/pack.js";
import { Problems } from "../../dist/briefing/problems.js";
import { parseTranscript } from "../../dist/briefing/transcript/transcript.js";
import { periodDays } from "../../dist/model/period.js";
import { scoreFigures, scoreLinks, scoreNames, scorePromises, scoreRelations, scoreTurns } from "./score.js";
import { truthOfGold, truthOfPack } from "./truth.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const source = join(root, "../shared/sources/scio-briefing-2025-04-18.txt");
const goldFolder = process.env.GOLD ?? join(root, "test/draft/gold");
const split = JSON.parse(readFileSync(join(root, "bench/draft/split.json"), "utf8"));
const reference = readPack(join(root, "seeds/reference"), new Problems());
const firstPack = readPack(join(root, split.pack), new Problems());
const units = parse(readFileSync(join(root, "seeds/reference/units.yaml"), "utf8"));
const officialId = (person) => `official:${person.toLowerCase().replaceAll(" ", "-")}`;

function draftOf(text, known) {
  const transcript = parseTranscript(text);
  const start = performance.now();
  const draft = draftRows({ text, transcript, publishedOn: transcript.header.heldOn }, known, units, officialId);
  return { ...draft, transcript, ms: performance.now() - start };
}

/** Ids of the things that a draft names in a range of the text. */
const idsIn = (draft) => (from, to) =>
  Object.values(draft.files).flatMap((rows) =>
    rows
      .filter(
        ({ id, evidence }) =>
          id !== undefined && (evidence ?? []).some(({ at, quote }) => at < to && from < at + quote.length),
      )
      .map(({ id }) => id),
  );

/** Adds counts of one part to those of others. */
function sum(all) {
  const total = {};
  for (const counts of all)
    for (const [name, [ok, of]] of Object.entries(counts)) {
      const own = (total[name] ??= [0, 0]);
      own[0] += ok;
      own[1] += of;
    }
  return total;
}

/** The pack as it would be without what one turn alone says. */
function without(pack, turn) {
  const elsewhere = ({ evidence = [] }) => evidence.some(({ at }) => at < turn.start || at >= turn.end);
  const rows = new Map(
    [...pack.rows].map(([file, all]) => [
      file,
      all.filter(({ value }) => file === "metrics" || value.evidence === undefined || elsewhere(value)),
    ]),
  );
  const used = new Set((rows.get("observations") ?? []).map(({ value }) => value.metric));
  rows.set(
    "metrics",
    (rows.get("metrics") ?? []).filter(({ value }) => used.has(value.id)),
  );
  return { ...pack, rows };
}

function firstBriefing(half) {
  const text = readFileSync(source, "utf8");
  const truth = truthOfPack(join(root, split.pack), text);
  const turns = (firstPack.rows.get("turns") ?? []).map(({ value }) => value);
  const own = turns.filter(({ ordinal }) => split[half].includes(ordinal));
  const isIn = (at) => own.some(({ start, end }) => start <= at && at < end);
  const blind = draftOf(text, knownIn([reference]));
  const figures = scoreFigures(blind, truth, text, periodDays, isIn);
  const parts = own.map((turn) => {
    const known = knownIn([reference, without(firstPack, turn)]);
    const draft = draftOf(text, known);
    const inTurn = (at) => turn.start <= at && at < turn.end;
    return sum([
      scoreLinks(draft, truth, (id) => known.metrics.has(id), inTurn),
      scoreNames(draft, truth, (id) => known.things.has(id), inTurn),
      scoreRelations(draft.files, truth, idsIn(draft), inTurn),
      scorePromises(draft.files, truth, inTurn),
    ]);
  });
  return {
    name: `first briefing, ${half}`,
    counts: sum([figures.counts, ...parts, scoreTurns(blind.transcript.turns, truth)]),
    wrong: figures.wrong,
    text,
    ms: blind.ms,
  };
}

function synthetic(file) {
  const gold = parse(readFileSync(join(goldFolder, file), "utf8"));
  const text = readFileSync(join(goldFolder, gold.text), "utf8");
  const truth = truthOfGold(gold);
  const known = knownIn([reference, firstPack]);
  const draft = draftOf(text, known);
  const figures = scoreFigures(draft, truth, text, periodDays);
  const counts = sum([
    figures.counts,
    scoreLinks(draft, truth, (id) => known.metrics.has(id)),
    scoreNames(draft, truth, (id) => known.things.has(id)),
    scoreRelations(draft.files, truth, idsIn(draft)),
    scorePromises(draft.files, truth),
    scoreTurns(draft.transcript.turns, truth),
  ]);
  return { name: gold.text.replace(".txt", ""), counts, wrong: figures.wrong, text, ms: draft.ms };
}

const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith("-"));
const golds = existsSync(goldFolder) ? readdirSync(goldFolder).filter((file) => file.endsWith(".gold.yaml")) : [];
const all = [
  ...(existsSync(source) ? [() => firstBriefing("tune"), () => firstBriefing("heldOut")] : []),
  ...golds.map((file) => () => synthetic(file)),
];
const names = [...(existsSync(source) ? ["tune", "heldOut"] : []), ...golds];
const results = all
  .filter((_, index) => wanted.length === 0 || wanted.some((word) => names[index].includes(word)))
  .map((measure) => measure());

if (process.argv.includes("--json"))
  console.log(JSON.stringify(Object.fromEntries(results.map(({ name, counts }) => [name, counts]))));
else {
  const measures = [...new Set(results.flatMap(({ counts }) => Object.keys(counts)))];
  const shown = (count) =>
    count === undefined || count[1] === 0
      ? ""
      : `${((100 * count[0]) / count[1]).toFixed(0)} % (${count[0]}/${count[1]})`;
  console.log(`| | ${results.map(({ name }) => name).join(" | ")} |\n|---|${results.map(() => "---|").join("")}`);
  for (const measure of measures)
    console.log(`| ${measure} | ${results.map(({ counts }) => shown(counts[measure])).join(" | ")} |`);
  console.log(`| ms | ${results.map(({ ms }) => ms.toFixed(0)).join(" | ")} |`);
}
if (process.argv.includes("--wrong"))
  for (const { name, wrong, text } of results.filter((one) => !one.name.includes("heldOut")))
    for (const { at, missing, extra, bad, fact, figure } of wrong)
      console.log(
        name.slice(0, 12),
        at,
        missing !== undefined
          ? `MISSING ${missing}`
          : extra !== undefined
            ? `EXTRA ${extra.replaceAll("\n", " ")}`
            : `${bad.join(",")} | ${text.slice(Math.max(0, at - 60), fact.end + 40).replaceAll("\n", " ")} | ${JSON.stringify({ ...fact, subjects: fact.subjects.slice(0, 2) })} | got ${figure.value} ${figure.unit.code} ${figure.qualifier} ${figure.statistic} ${figure.comparison?.basis} ${figure.period.code} ${figure.period.kind} "${text.slice(figure.subject.start, figure.subject.end).replaceAll("\n", " ")}"`,
      );
