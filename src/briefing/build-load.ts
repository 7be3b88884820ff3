import type { Load } from "../store/store.js";
import { relations } from "../model/index.js";
import { UnitKind } from "../model/unit.js";
import { namesById, transcriptProblems } from "./check-transcript.js";
import { checkAboutPacks } from "./check-about-pack.js";
import type { Check } from "./checks/check.js";
import { runChecks } from "./checks/run-checks.js";
import { type Coverage, coverageOf, ignoredTermsOf } from "./coverage.js";
import { EvidenceBook, passageId, type DocumentText } from "./evidence-book.js";
import { Problems } from "./problems.js";
import { GraphBuilder } from "./graph-builder.js";
import { type Pack, readPack } from "./pack.js";
import { readSentences } from "./read-sentences.js";
import { readSeals, readSources, type Source } from "./spans.js";

export interface BuildOptions {
  /** A file or folder with the source text, where at hand: spans are held against it, and its sentences become passages. */
  readonly source?: string;
  /** Which of these ids the store holds beside what is loaded. */
  readonly known?: (ids: string[]) => Promise<ReadonlySet<string>>;
}

/** What the load is found to be: how the text agrees with itself, and how much of it is held and proven. */
export interface LoadReport {
  readonly checks: readonly Check[];
  readonly coverage: Coverage;
}

export interface BuiltLoad {
  readonly load: Load;
  /** Documents whose text was at hand, by id. */
  readonly verified: readonly string[];
  readonly report: LoadReport;
  readonly books: readonly {
    readonly pack: Pack;
    readonly text: DocumentText | undefined;
    readonly book: EvidenceBook;
  }[];
}

/** Reads packs, checks every row, span and reference, and gives what to load; throws PACK_INVALID with all faults at once. */
export async function buildLoad(folders: readonly string[], options: BuildOptions = {}): Promise<BuiltLoad> {
  const faults = new Problems();
  const packs = folders.map((folder) => readPack(folder, faults));
  const sources = options.source === undefined ? [] : readSources(options.source);
  checkAboutPacks(packs, faults);
  const builder = new GraphBuilder(unitsOf(packs), unitsOfMetrics(packs), faults);
  const books = packs.map((pack) => {
    const text = textOf(pack, sources);
    const book = new EvidenceBook(text, faults);
    builder.addPack(pack, book, pack.rows.get("documents")?.[0]?.value.publishedOn as string | undefined);
    if (text?.source) addPassages(builder, pack.name, text, text.source);
    return { pack, text, book };
  });
  const names = namesById(packs);
  for (const { pack, text } of books)
    for (const { where, message } of text?.source
      ? transcriptProblems(text.source.text, pack, text.sentences, names)
      : [])
      faults.add(where, message);
  await builder.resolve(options.known ?? (async () => new Set()));
  faults.check();
  const verified = books.flatMap(({ text }) => (text?.source ? [text.id] : []));
  const load = builder.load(packs);
  const report = reportOf(load, books);
  return { load: { ...load, release: { ...load.release, report } }, verified, books, report };
}

function reportOf(load: Load, books: BuiltLoad["books"]): LoadReport {
  const texts = books.flatMap(({ text }) => text ?? []);
  const ignored = books.flatMap(({ pack }) => ignoredTermsOf(pack));
  return { checks: runChecks(load), coverage: coverageOf(load, texts, ignored) };
}

function unitsOf(packs: readonly Pack[]): Map<string, string> {
  const rows = packs.flatMap((pack) => pack.rows.get("units") ?? []);
  return new Map(rows.map(({ value: { code, kind } }) => [String(code), unitKindOf(kind)]));
}

/** A kind that is none is a fault of `units.yaml`, not of every figure in the unit: those count things then. */
const unitKindOf = (kind: unknown) => (Object.hasOwn(UnitKind, String(kind)) ? String(kind) : "COUNT");

function unitsOfMetrics(packs: readonly Pack[]): Map<string, unknown> {
  const rows = packs.flatMap((pack) => pack.rows.get("metrics") ?? []);
  return new Map(rows.map(({ value }) => [String(value.id), value.unit]));
}

/** What a briefing's pack says of its document's text; nothing for a pack without a document. */
function textOf(pack: Pack, sources: readonly Source[]): DocumentText | undefined {
  const document = pack.rows.get("documents")?.[0]?.value;
  if (!document) return undefined;
  const sha256 = String(document.sha256);
  const source = sources.find((one) => one.sha256 === sha256);
  return {
    id: String(document.id),
    sha256,
    length: Number(document.length),
    turns: (pack.rows.get("turns") ?? []).map(({ value }) => ({
      id: String(value.id),
      start: Number(value.start),
      end: Number(value.end),
      ...(typeof value.spokenBy === "string" ? { speaker: value.spokenBy } : {}),
    })),
    sentences: readSentences(pack.folder),
    seals: readSeals(pack.folder),
    reviewState: String(pack.rows.get("pack")?.[0]?.value.reviewState ?? "MACHINE"),
    ...(source ? { source } : {}),
  };
}

function addPassages(builder: GraphBuilder, pack: string, text: DocumentText, source: Source): void {
  const inTurn = relations.get("IN_TURN");
  for (const sentence of text.sentences) {
    const id = passageId(text.id, sentence);
    const where = { file: `${pack}/sentences.tsv`, line: sentence.ordinal + 1 };
    const { ordinal, start, end } = sentence;
    const turn = text.turns.find((t) => t.start <= start && end <= t.end);
    builder.addNode(
      pack,
      { id, kind: "Passage", props: { ordinal, start, end, text: source.text.slice(start, end) } },
      where,
    );
    if (turn) builder.addEdge(pack, inTurn, id, turn.id, {}, where);
  }
}
