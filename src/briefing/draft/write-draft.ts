import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stringify } from "yaml";
import { KnownError } from "../../errors.js";
import type { Store } from "../../store/store.js";
import { answersIn, namesById, outletsOf } from "../check-transcript.js";
import type { Check } from "../checks/check.js";
import { type Held, heldRecords } from "../held-records.js";
import { readPacks } from "../import-packs.js";
import { refuseDoubts, refuseFilled, writePack } from "../new-pack.js";
import { type Pack, packName, packsIn, readPack } from "../pack.js";
import { Problems } from "../problems.js";
import { readParts } from "../read-transcript-parts.js";
import { readSources, type Source } from "../spans.js";
import { isPage } from "../transcript/html.js";
import { parseTranscript } from "../transcript/transcript.js";
import { type PackFiles, type Publication, sentencesFile, TranscriptRows } from "../transcript-rows.js";
import type { DraftRow } from "./cite.js";
import { draftRows } from "./draft-briefing.js";
import { knownIn } from "./known.js";
import type { UnitRow } from "./units.js";

/** Options of a draft. */
export interface DraftOptions extends Partial<Publication> {
  /** Folders in which packs are looked for. */
  readonly places: readonly string[];
}

/** Drafts a pack from the files of a transcript, and checks it. Gives what was written, in words. */
export async function writeDraft(
  folder: string,
  files: readonly string[],
  options: DraftOptions,
  store?: Store,
): Promise<string> {
  refuseFilled(folder);
  const source = sourceOf(files);
  const packs = packsIn(options.places).map((pack) => readPack(pack, new Problems()));
  const loaded = (await store?.stats())?.release?.packs ?? [];
  const held = store ? await heldRecords(store, loaded) : undefined;
  const names = namesById(packs, held);
  const transcript = parseTranscript(source.text, { outlets: outletsOf(names), answers: answersIn(folder) });
  refuseDoubts(transcript, folder);
  const publishedOn = options.publishedOn ?? transcript.publishedOn ?? transcript.header.heldOn;
  if (publishedOn === undefined)
    throw new KnownError("BAD_USER_INPUT", "--published: expected the day of publication, the text has none");
  const url = options.url ?? `urn:sha256:${source.sha256}`;
  const begun = new TranscriptRows(packName(folder), source, transcript, names);
  const { files: drafted } = draftRows(
    { text: source.text, transcript, publishedOn },
    knownIn(packs, held),
    unitsOf(packs, held),
    (person) => begun.officialId(person),
  );
  const all: PackFiles = joined(begun.files({ url, publishedOn }), drafted);
  const sentences = sentencesFile(transcript);
  const text = source.file ?? `${resolve(folder)}.txt`;
  if (source.file === undefined) writeFileSync(text, source.text);
  const judged = await checked(folder, all, sentences, text, options.places, store);
  writePack(folder, judged.files, sentences);
  return summaryOf(folder, judged, source.file === undefined ? text : undefined);
}

interface DraftSource extends Source {
  /** Missing where the text was joined from several files, or from HTML. */
  readonly file?: string;
}

/** The text of the files: of one plain text as it is, else joined. */
function sourceOf(files: readonly string[]): DraftSource {
  const [file] = files;
  if (files.length === 1 && file !== undefined) {
    const own = readSources(file).at(-1);
    if (own && !isPage(own.text)) return { ...own, file };
  }
  const { text } = readParts(files);
  return { text, sha256: createHash("sha256").update(text).digest("hex") };
}

function unitsOf(packs: readonly Pack[], held: Held | undefined): UnitRow[] {
  const rows = packs.flatMap((pack) => pack.rows.get("units") ?? []).map(({ value }) => value as unknown as UnitRow);
  const stored = (held?.nodes ?? []).flatMap(({ props: { unitCode, unitKind } }) =>
    unitCode === undefined ? [] : [{ code: String(unitCode), kind: String(unitKind), label: String(unitCode) }],
  );
  const known = new Set(rows.map(({ code }) => code));
  return [...rows, ...stored.filter(({ code }) => !known.has(code))];
}

/** Rows of two drafts of a pack, file by file; of one id the first. */
const joined = (first: PackFiles, more: PackFiles): PackFiles =>
  Object.fromEntries(
    [...new Set([...Object.keys(first), ...Object.keys(more)])].map((file) => {
      const own = new Set((first[file] ?? []).map(({ id }) => id));
      return [
        file,
        [...(first[file] ?? []), ...(more[file] ?? []).filter(({ id }) => id === undefined || !own.has(id))],
      ];
    }),
  );

interface Judged {
  readonly files: PackFiles;
  /** Rows that a check refuses, which are written with its sentence. */
  readonly doubted: number;
  /** Rows that no load can read, which are not written. */
  readonly dropped: number;
}

/** Most readings of a draft, each without the rows that the one before refused. */
const maxReadings = 5;

/**
 * Checks a draft as an import does. A row that a check refuses has its sentence as the reason and a low confidence; one that
 * cannot be read is left out.
 */
async function checked(
  folder: string,
  drafted: PackFiles,
  sentences: string,
  text: string,
  places: readonly string[],
  store: Store | undefined,
): Promise<Judged> {
  const place = mkdtempSync(join(tmpdir(), "draft-"));
  const own = join(place, packName(folder));
  let [files, dropped] = [drafted, 0];
  try {
    for (let reading = 1; ; reading++) {
      rmSync(own, { recursive: true, force: true });
      writePack(own, files, sentences);
      const answers = join(folder, "layout.yaml");
      if (existsSync(answers)) copyFileSync(answers, join(own, "layout.yaml"));
      try {
        const { report } = await readPacks([own], { source: text, places }, store);
        return { ...withReasons(files, failuresById(report.checks)), dropped };
      } catch (error) {
        if (!(error instanceof KnownError) || error.code !== "PACK_INVALID" || reading === maxReadings) throw error;
        const rest = withoutRefused(files, packName(folder), error.message);
        const count = (all: PackFiles) => Object.values(all).reduce((sum, rows) => sum + rows.length, 0);
        if (count(rest) === count(files)) throw error;
        dropped += count(files) - count(rest);
        files = rest;
      }
    }
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** Rows without those that a refusal names by file and line. */
function withoutRefused(files: PackFiles, pack: string, message: string): PackFiles {
  const refused = new Set(
    [...message.matchAll(/^(.+?)\/([\w-]+)\.yaml:(\d+): /gm)].map(
      ([, name, file, line]) => `${name === pack ? file : ""}:${line}`,
    ),
  );
  return Object.fromEntries(
    Object.entries(files).map(([file, rows]) => {
      let line = 1;
      const kept = rows.filter((row) => {
        const size = stringify([row], { lineWidth: 0 }).split("\n").length - 1;
        const lines = Array.from({ length: size }, (_, index) => `${file}:${line + index}`);
        line += size;
        return row.review === undefined || !lines.some((one) => refused.has(one));
      });
      return [file, kept];
    }),
  );
}

/** Rows with the sentence of the check that refuses each as its reason. */
function withReasons(files: PackFiles, failures: ReadonlyMap<string, string>): Pick<Judged, "files" | "doubted"> {
  let doubted = 0;
  const judged = (file: string, row: DraftRow): DraftRow => {
    const failure = failures.get(idOf(file, row));
    if (failure === undefined || row.review === undefined) return row;
    doubted++;
    const review = row.review as DraftRow;
    return {
      ...row,
      review: {
        ...review,
        reason: `${failure}; ${String(review.reason)}`,
        confidence: Math.min(0.3, Number(review.confidence)),
      },
    };
  };
  const rows = Object.entries(files).map(([file, all]) => [file, all.map((row) => judged(file, row))] as const);
  return { files: Object.fromEntries(rows), doubted };
}

/** First failure of each row, by id. */
function failuresById(checks: readonly Check[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { status, rule, detail, subjects } of checks)
    if (status === "FAILS") for (const id of subjects) if (!found.has(id)) found.set(id, `${rule}: ${detail}`);
  return found;
}

/** Id of a row; of a relation, that of its edge. */
const idOf = (file: string, row: DraftRow) =>
  typeof row.id === "string"
    ? row.id
    : `${file.toUpperCase().replaceAll("-", "_")}|${String(row.from)}|${String(row.to)}`;

function summaryOf(folder: string, { files, doubted, dropped }: Judged, text: string | undefined): string {
  const counts = Object.entries(files)
    .map(([file, rows]) => [file, rows.filter(({ review }) => review !== undefined).length] as const)
    .filter(([, count]) => count > 0);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  return [
    `wrote ${folder}: ${files.turns?.length ?? 0} turns, ${all} rows to review (${counts.map(([file, count]) => `${count} ${file.replaceAll("-", " ")}`).join(", ")})`,
    ...(doubted > 0 ? [`${doubted} of them have the sentence of a check that refuses them as reason`] : []),
    ...(dropped > 0 ? [`${dropped} more could not be read, and were left out`] : []),
    ...(text === undefined ? [] : [`the joined text is ${text}`]),
  ].join("\n");
}
