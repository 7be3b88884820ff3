import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
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

/** Rows of two drafts of a pack, file by file. */
const joined = (first: PackFiles, more: PackFiles): PackFiles =>
  Object.fromEntries(
    [...new Set([...Object.keys(first), ...Object.keys(more)])].map((file) => [
      file,
      [...(first[file] ?? []), ...(more[file] ?? [])],
    ]),
  );

interface Judged {
  readonly files: PackFiles;
  /** Rows that a check refuses, which are written with its sentence. */
  readonly doubted: number;
  /** Rows that no load can read, which are not written. */
  readonly dropped: number;
}

/**
 * Checks a draft as an import does. A row that a check refuses has its sentence as the reason and a low confidence; one that
 * cannot be read is left out, with those that refer to it.
 */
async function checked(
  folder: string,
  files: PackFiles,
  sentences: string,
  text: string,
  places: readonly string[],
  store: Store | undefined,
): Promise<Judged> {
  const place = mkdtempSync(join(tmpdir(), "draft-"));
  const name = packName(folder);
  try {
    const own = join(place, name);
    writePack(own, files, sentences);
    const { report } = await readPacks([own], { source: text, places }, store);
    const failures = failuresById(report.checks);
    let doubted = 0;
    const rows = Object.fromEntries(
      Object.entries(files).map(([file, all]) => [
        file,
        all.map((row) => {
          const failure = failures.get(idOf(file, row));
          if (failure === undefined || row.review === undefined) return row;
          doubted++;
          const review = row.review as DraftRow;
          const reason = `${failure}; ${String(review.reason)}`;
          return { ...row, review: { ...review, reason, confidence: Math.min(0.3, Number(review.confidence)) } };
        }),
      ]),
    );
    return { files: rows, doubted, dropped: 0 };
  } finally {
    rmSync(place, { recursive: true });
  }
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

function summaryOf(folder: string, { files, doubted }: Judged, text: string | undefined): string {
  const counts = Object.entries(files)
    .map(([file, rows]) => [file, rows.filter(({ review }) => review !== undefined).length] as const)
    .filter(([, count]) => count > 0);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  return [
    `wrote ${folder}: ${files.turns?.length ?? 0} turns, ${all} rows to review (${counts.map(([file, count]) => `${count} ${file.replaceAll("-", " ")}`).join(", ")})`,
    ...(doubted > 0 ? [`${doubted} of them have the sentence of a check that refuses them as reason`] : []),
    ...(text === undefined ? [] : [`the joined text is ${text}`]),
  ].join("\n");
}
