import type { Load } from "../store/store.js";
import { relations } from "../model/index.js";
import { UnitKind } from "../model/unit.js";
import { namesById, transcriptProblems } from "./check-transcript.js";
import { checkAboutPacks } from "./check-about-pack.js";
import type { Check } from "./checks/check.js";
import { runChecks } from "./checks/run-checks.js";
import { type Coverage, coverageOf, ignoredTermsOf } from "./coverage.js";
import { EvidenceBook, passageId, type DocumentText } from "./evidence-book.js";
import { applyExemptions, type Exemption, exemptionsOf } from "./exemptions.js";
import { type Location, Problems } from "./problems.js";
import { GraphBuilder } from "./graph-builder.js";
import { type Pack, readPack } from "./pack.js";
import { readSentences } from "./read-sentences.js";
import { failIfUnused, readSeals, readSources, type Source } from "./spans.js";

/** Options of a build. */
export interface BuildOptions {
  /** File or folder with the source text, if available: spans are checked against it, and its sentences become passages. */
  readonly source?: string;
  /** Those of the ids that the store contains, besides the load. */
  readonly known?: (ids: string[]) => Promise<ReadonlySet<string>>;
  /** Rules whose failures are accepted, with the reasons, besides those in `exemptions.yaml` of the packs. */
  readonly allow?: readonly Exemption[];
}

/** Result of the checks of a load: consistency of its figures, and coverage of its texts. */
export interface LoadReport {
  readonly checks: readonly Check[];
  readonly coverage: Coverage;
}

/** A load with the documents and evidence that it was built from. */
export interface BuiltLoad {
  readonly load: Load;
  /** Ids of the documents whose text was available. */
  readonly verified: readonly string[];
  readonly report: LoadReport;
  /** Location of a record's row, or of a field in it. */
  readonly locate: (id: string, field?: string) => Location | undefined;
  readonly books: readonly {
    readonly pack: Pack;
    readonly text: DocumentText | undefined;
    readonly book: EvidenceBook;
  }[];
}

/** Reads packs, checks every row, span and reference, and builds the load. Throws PACK_INVALID with all problems at once. */
export async function buildLoad(folders: readonly string[], options: BuildOptions = {}): Promise<BuiltLoad> {
  const problems = new Problems();
  const packs = folders.map((folder) => readPack(folder, problems));
  const sources = options.source === undefined ? [] : readSources(options.source);
  checkAboutPacks(packs, problems);
  const builder = new GraphBuilder(unitsOf(packs), unitsOfMetrics(packs), problems);
  const books = packs.map((pack) => {
    const text = textOf(pack, sources);
    const book = new EvidenceBook(text, problems);
    builder.addPack(pack, book, pack.rows.get("documents")?.[0]?.value.publishedOn as string | undefined);
    if (text?.source) addPassages(builder, pack.name, text, text.source);
    return { pack, text, book };
  });
  const texts = books.flatMap(({ text }) => text ?? []);
  const documents = texts.map(({ id }) => id);
  failIfUnused(
    options.source,
    documents,
    texts.some(({ source }) => source !== undefined),
  );
  const names = namesById(packs);
  for (const { pack, text } of books)
    for (const { where, message } of text?.source
      ? transcriptProblems(text.source.text, pack, text.sentences, names)
      : [])
      problems.add(where, message);
  const exists = (id: string) => builder.locate(id) !== undefined;
  const exemptions = [...packs.flatMap((pack) => exemptionsOf(pack, exists, problems)), ...(options.allow ?? [])];
  await builder.resolve(options.known ?? (async () => new Set()));
  problems.check();
  const verified = books.flatMap(({ text }) => (text?.source ? [text.id] : []));
  const load = builder.load(packs);
  const checks = applyExemptions(runChecks(load), exemptions);
  const report = {
    checks,
    coverage: coverageOf(
      load,
      texts,
      books.flatMap(({ pack }) => ignoredTermsOf(pack)),
    ),
  };
  const locate = (id: string, field?: string) => builder.locate(id, field);
  return { load: { ...load, release: { ...load.release, report } }, verified, books, report, locate };
}

function unitsOf(packs: readonly Pack[]): Map<string, string> {
  const rows = packs.flatMap((pack) => pack.rows.get("units") ?? []);
  return new Map(rows.map(({ value: { code, kind } }) => [String(code), unitKindOf(kind)]));
}

/** COUNT for an unknown kind: it is reported once, for `units.yaml`, not for every figure in the unit. */
const unitKindOf = (kind: unknown) => (Object.hasOwn(UnitKind, String(kind)) ? String(kind) : "COUNT");

function unitsOfMetrics(packs: readonly Pack[]): Map<string, unknown> {
  const rows = packs.flatMap((pack) => pack.rows.get("metrics") ?? []);
  return new Map(rows.map(({ value }) => [String(value.id), value.unit]));
}

/** Description of the document's text in a pack; undefined for a pack without a document. */
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
