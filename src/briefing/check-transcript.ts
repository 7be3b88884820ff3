import { existsSync } from "node:fs";
import { join } from "node:path";
import { groupBy } from "../store/group-by.js";
import { firstDay, isDay, isWithinDay, lastDay } from "../model/day.js";
import type { Records } from "../store/store.js";
import { checkLayoutRow } from "./check-about-pack.js";
import { type Location, Problems } from "./problems.js";
import { type Pack, packName } from "./pack.js";
import { readRows, type Row } from "./read-rows.js";
import type { Sentence } from "./read-sentences.js";
import { overlap } from "./spans.js";
import type { LayoutAnswer } from "./transcript/layout-answers.js";
import type { SplitSentence } from "./transcript/split-sentences.js";
import type { Person } from "./transcript/people.js";
import { parseTranscript } from "./transcript/transcript.js";
import type { TranscriptTurn } from "./transcript/turns.js";

export interface Problem {
  readonly where: Location;
  readonly message: string;
}

/** Names and aliases of officials and outlets by id: a transcript may use any of them. */
export type NamesById = ReadonlyMap<string, readonly string[]>;

export function namesById(packs: readonly Pack[], held: Records = { nodes: [], edges: [] }): NamesById {
  const rows = packs.flatMap((pack) => [
    ...(pack.rows.get("officials") ?? []),
    ...(pack.rows.get("organizations") ?? []),
  ]);
  const stored = held.nodes
    .filter(({ kind }) => kind === "Official" || kind === "Organization")
    .map(({ id, props }): Row["value"] => ({ ...props, id }));
  const byId = groupBy([...stored, ...rows.map(({ value }) => value)], ({ id }) => String(id));
  return new Map(
    [...byId].map(([id, all]) => [
      id,
      all.flatMap(({ name, nameZh, aliases }) => [name ?? [], nameZh ?? [], aliases ?? []].flat().map(String)),
    ]),
  );
}

/** Answers in the `layout.yaml` of a folder. Throws PACK_INVALID for wrong ones. */
export function answersIn(folder: string): readonly LayoutAnswer[] {
  const problems = new Problems();
  const file = join(folder, "layout.yaml");
  const rows = existsSync(file) ? readRows(file, `${packName(folder)}/layout.yaml`, problems) : [];
  for (const row of rows) checkLayoutRow(row, problems);
  problems.check();
  return rows.map(({ value }) => value as unknown as LayoutAnswer);
}

/** Names of outlets, by which their labels are known. */
export const outletsOf = (names: NamesById) =>
  [...names].flatMap(([id, all]) => (id.startsWith("official:") ? [] : all));

/** Finds the differences between a transcript and the turns and sentences of its pack. */
export function transcriptProblems(
  text: string,
  pack: Pack,
  sentences: readonly Sentence[],
  names: NamesById,
): readonly Problem[] {
  const layout = pack.rows.get("layout") ?? [];
  const answers = layout.map(({ value }) => value as unknown as LayoutAnswer);
  const parsed = parseTranscript(text, { outlets: outletsOf(names), answers });
  return [
    ...lengthProblems(text, pack),
    ...dayProblems(parsed.header.heldOn, pack),
    ...parsed.warnings.map(({ code, line, message }) => ({
      where: layout[0] ?? { file: `${pack.name}/layout.yaml`, line: 1 },
      message: `expected an answer to the warning ${code} at line ${line} of the text, got none: ${message}`,
    })),
    ...parsed.unused.map((answer) => ({
      where: layout[answers.indexOf(answer)] as Row,
      message: `expected a line or a warning that it answers, got none at line ${answer.line} of the text`,
    })),
    ...honorificProblems(parsed.header.people, pack),
    ...turnProblems(parsed.turns, pack, names),
    ...sentenceProblems(parsed.sentences, sentences, pack),
  ];
}

function lengthProblems(text: string, pack: Pack): Problem[] {
  const row = pack.rows.get("documents")?.[0];
  return row ? valueProblems({ length: text.length }, row) : [];
}

/** The text's day of the event is the row's, where the row has one; and a briefing is published on that day or later. */
function dayProblems(heldOn: string | undefined, pack: Pack): Problem[] {
  const row = pack.rows.get("documents")?.[0];
  if (!row || heldOn === undefined) return [];
  const own = row.value.heldOn;
  if (own !== undefined && !isWithinDay(heldOn, String(own)))
    return [problem(row.at("heldOn"), "heldOn", `${heldOn}, the day of the event in the text`, String(own))];
  return own === undefined ? publicationProblems(row, heldOn) : [];
}

/** Finds a day of publication before the day of the event. */
export function publicationProblems(row: Row, heldOn = row.value.heldOn): Problem[] {
  const { publishedOn } = row.value;
  if (!isDay(heldOn) || !isDay(publishedOn) || lastDay(publishedOn) >= firstDay(heldOn)) return [];
  return [problem(row.at("publishedOn"), "publishedOn", `${heldOn}, the day of the event, or later`, publishedOn)];
}

/** An official has the form of address that the page lists. */
function honorificProblems(people: readonly Person[], pack: Pack): Problem[] {
  return (pack.rows.get("officials") ?? []).flatMap((row) => {
    const listed = people.find(({ name }) => name === row.value.name || name === row.value.nameZh)?.honorific;
    const own = row.value.honorific;
    const agrees =
      listed === undefined || own === undefined || String(own).replace(".", "") === listed.replace(".", "");
    return agrees ? [] : valueProblems({ honorific: listed }, row);
  });
}

function turnProblems(parsed: readonly TranscriptTurn[], pack: Pack, names: NamesById): Problem[] {
  const turns = parsed.map((turn, ordinal) => ({ ...turn, ordinal }));
  const rows = pack.rows.get("turns") ?? [];
  const placed = rows.map((row) => ({ row, start: Number(row.value.start), end: Number(row.value.end) }));
  return compare(turns, placed, {
    both: ({ ordinal, role, exchange, start, end, speaker, outlet, handsOver }, { row }) => [
      ...valueProblems({ ordinal, role, exchange, start, end }, row),
      ...nameProblems(
        {
          spokenBy: speaker ? [speaker.name] : [],
          askedBy: outlet === undefined ? [] : [outlet],
          handedTo: handsOver?.map(({ to }) => to.name) ?? [],
        },
        row,
        names,
      ),
    ],
    missing: ({ role, start, end }, next) => ({
      where: (next ?? placed.at(-1))?.row ?? { file: `${pack.name}/turns.yaml`, line: 1 },
      message: `expected a row for the ${role} at ${start}-${end}, got none`,
    }),
    surplus: ({ row, start, end }) => ({ where: row, message: `expected no turn here, got one at ${start}-${end}` }),
  });
}

function valueProblems(expected: Readonly<Record<string, unknown>>, row: Row): Problem[] {
  return Object.entries(expected)
    .filter(([key, value]) => row.value[key] !== value)
    .map(([key, value]) => problem(row.at(key), key, shown(value), shown(row.value[key])));
}

/** A pack names people and outlets by id: those of the text, in any order. */
function nameProblems(expected: Readonly<Record<string, readonly string[]>>, row: Row, names: NamesById): Problem[] {
  return Object.entries(expected).flatMap(([key, named]) => {
    const ids = [row.value[key] ?? []].flat().map(idOf);
    const isNamed = (name: string) => ids.some((id) => names.get(id)?.includes(name));
    const agree = ids.length === named.length && new Set(ids).size === ids.length && named.every(isNamed);
    const got = ids.map((id) => `${id} (${names.get(id)?.map(shown).join(", ") ?? "no such id"})`);
    return agree
      ? []
      : [problem(row.at(key), key, named.map(shown).join(" and ") || "nothing", got.join(", ") || "nothing")];
  });
}

/** An end is written as an id or as `{ to: id, … }`. */
const idOf = (end: unknown) => String(typeof end === "object" && end !== null && "to" in end ? end.to : end);

function sentenceProblems(parsed: readonly SplitSentence[], rows: readonly Sentence[], pack: Pack): Problem[] {
  const whereOf = (row: Sentence | undefined) => ({
    file: `${pack.name}/sentences.tsv`,
    line: (row?.ordinal ?? rows.length) + 1,
  });
  return compare(parsed, rows, {
    both: (sentence, row) =>
      (["start", "end", "number"] as const)
        .filter((key) => sentence[key] !== row[key])
        .map((key) => problem(whereOf(row), key, `${Number(sentence[key])}`, `${Number(row[key])}`)),
    missing: ({ start, end }, next) => ({
      where: whereOf(next),
      message: `expected a row for the sentence at ${start}-${end}, got none`,
    }),
    surplus: (row) => ({
      where: whereOf(row),
      message: `expected no sentence here, got one at ${row.start}-${row.end}`,
    }),
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Outcomes<P, R> {
  both(parsed: P, row: R): Problem[];
  /** `next` is the row before which one is missing. */
  missing(parsed: P, next: R | undefined): Problem;
  surplus(row: R): Problem;
}

/** Walks through what was parsed and a pack's rows, both in the order of the text: what overlaps belongs together. */
function compare<P extends Stretch, R extends Stretch>(parsed: readonly P[], rows: readonly R[], say: Outcomes<P, R>) {
  const problems: Problem[] = [];
  let [p, r] = [0, 0];
  while (p < parsed.length || r < rows.length) {
    const [one, row] = [parsed[p], rows[r]];
    if (one && row && overlap(one, row)) {
      problems.push(...say.both(one, row));
      p++;
      r++;
    } else if (one && (!row || one.end <= row.start)) {
      problems.push(say.missing(one, row));
      p++;
    } else if (row) {
      problems.push(say.surplus(row));
      r++;
    }
  }
  return problems;
}

const problem = (where: Location, key: string, expected: string, got: string): Problem => ({
  where,
  message: `${key}: expected ${expected}, got ${got}`,
});

const shown = (value: unknown) => (value === undefined ? "nothing" : JSON.stringify(value));
