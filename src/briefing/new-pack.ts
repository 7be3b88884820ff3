import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { KnownError } from "../errors.js";
import type { Store } from "../store/store.js";
import { answersIn, namesById, outletsOf } from "./check-transcript.js";
import { heldRecords } from "./held-records.js";
import { packName, packsIn, readPack } from "./pack.js";
import { Problems } from "./problems.js";
import { readSources } from "./spans.js";
import { type PackFiles, type Publication, sentencesFile, TranscriptRows } from "./transcript-rows.js";
import { parseTranscript, type Transcript } from "./transcript/transcript.js";

/**
 * Writes the beginning of a pack from a transcript: the document, its turns and sentences, the officials and outlets that speak.
 * Those that another pack names keep their ids. What is measured and decided is for the author to write.
 */
export async function writeNewPack(
  folder: string,
  path: string,
  publication: Publication,
  places: readonly string[],
  store?: Store,
): Promise<string> {
  refuseFilled(folder);
  const sources = readSources(path);
  // A text with a byte order mark or with CRLF comes without them too, last.
  const source = sources.at(-1);
  if (!source || statSync(path).isDirectory())
    throw new KnownError("BAD_USER_INPUT", `--source: expected the file of a transcript, got ${path}`);
  const packs = packsIn(places);
  const loaded = (await store?.stats())?.release?.packs ?? [];
  const held = store ? await heldRecords(store, loaded) : undefined;
  const known = namesById(
    packs.map((pack) => readPack(pack, new Problems())),
    held,
  );
  const transcript = parseTranscript(source.text, { outlets: outletsOf(known), answers: answersIn(folder) });
  refuseDoubts(transcript, folder);
  const rows = new TranscriptRows(packName(folder), source, transcript, known);
  writePack(folder, rows.files(publication), sentencesFile(transcript));
  const { sentences, turns } = transcript;
  const numbers = sentences.filter(({ number }) => number).length;
  return `wrote ${folder}: ${turns.length} turns, ${sentences.length} sentences, ${numbers} of them with a number`;
}

/** Throws where a folder has files: nothing of a reader's is written over. */
export function refuseFilled(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).some((file) => file !== "layout.yaml"))
    throw new KnownError("BAD_USER_INPUT", `${folder}: expected no folder, or one without files but layout.yaml`);
}

/** Writes the files of a pack. */
export function writePack(folder: string, files: PackFiles, sentences: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, rows] of Object.entries(files))
    if (rows.length > 0) writeFileSync(join(folder, `${name}.yaml`), stringify(rows, { lineWidth: 0 }));
  writeFileSync(join(folder, "sentences.tsv"), sentences);
}

/** Throws where the text leaves doubts that no answer settles: a wrong speaker would be written. */
export function refuseDoubts({ warnings, unused }: Transcript, folder: string): void {
  const doubts = [
    ...warnings.map(({ line, code, message }) => `line ${line} of the text: ${code}: ${message}`),
    ...unused.map(({ line, text }) => `line ${line} of the text: expected a line or a warning that "${text}" answers`),
  ];
  if (doubts.length === 0) return;
  const count = doubts.length === 1 ? "1 doubt" : `${doubts.length} doubts`;
  const message = `${count} to answer in ${join(folder, "layout.yaml")} (docs/transcripts.md); nothing was written`;
  throw new KnownError("PACK_INVALID", [message, ...doubts].join("\n"));
}
