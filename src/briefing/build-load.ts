import type { Load, Records } from "../store/store.js";
import { nodesOfKind } from "../store/typed-records.js";
import { relations } from "../model/index.js";
import { UnitKind } from "../model/unit.js";
import { namesById, publicationProblems, transcriptProblems } from "./check-transcript.js";
import { checkAboutPacks } from "./check-about-pack.js";
import type { Check } from "./checks/check.js";
import { runChecks } from "./checks/run-checks.js";
import { type Coverage, coverageOf, ignoredTermsOf } from "./coverage.js";
import { EvidenceBook, passageId, type DocumentText } from "./evidence-book.js";
import { applyExemptions, type Exemption, exemptionsOf } from "./exemptions.js";
import { type Location, Problems } from "./problems.js";
import { GraphBuilder } from "./graph-builder.js";
import type { Held } from "./held-records.js";
import { nameMetrics } from "./metric-name-zh.js";
import { byId } from "../store/ascending.js";
import { mergedRecords } from "../store/merge.js";
import { Stated } from "./stated.js";
import { type Pack, readPack } from "./pack.js";
import { readSentences } from "./read-sentences.js";
import { failIfUnused, readSeals, readSources, type Source } from "./spans.js";

/** Options of a build. */
export interface BuildOptions {
  /** File or folder with the source text, if available: spans are checked against it, and its sentences become passages. */
  readonly source?: string;
  /** Contents of the store of packs that are not among the folders: rows may refer to it, and it is checked with them. */
  readonly held?: Held;
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
  /** The load, and what the store contains beside it. */
  readonly records: Records;
  /** Ids of the documents whose text was available. */
  readonly verified: readonly string[];
  readonly report: LoadReport;
  /** Location of a record's row, or of a field in it: in that pack, or in the last one that states it. */
  readonly locate: (id: string, field?: string, pack?: string) => Location | undefined;
  readonly books: readonly {
    readonly pack: Pack;
    readonly text: DocumentText | undefined;
    readonly book: EvidenceBook;
  }[];
}

/** Reads packs, checks every row, span and reference, and builds the load. Throws PACK_INVALID with all problems at once. */
export async function buildLoad(folders: readonly string[], options: BuildOptions = {}): Promise<BuiltLoad> {
  const problems = new Problems();
  const held = options.held ?? { packs: [], nodes: [], edges: [] };
  const read = folders.map((folder) => readPack(folder, problems));
  const units = unitsOf(read, held);
  const packs = nameMetrics(read, units);
  const sources = options.source === undefined ? [] : readSources(options.source);
  checkAboutPacks(packs, problems);
  const builder = new GraphBuilder(units, unitsOfMetrics(packs, held), problems, Stated.of(packs, held.nodes));
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
  for (const row of packs.flatMap((pack) => pack.rows.get("documents") ?? []))
    for (const { where, message } of publicationProblems(row)) problems.add(where, message);
  const names = namesById(packs, held);
  for (const { pack, text } of books)
    for (const { where, message } of text?.source
      ? transcriptProblems(text.source.text, pack, text.sentences, names)
      : [])
      problems.add(where, message);
  const exists = (id: string) => builder.locate(id) !== undefined;
  const exemptions = [...packs.flatMap((pack) => exemptionsOf(pack, exists, problems)), ...(options.allow ?? [])];
  const stored = new Set(held.nodes.map(({ id }) => id));
  await builder.resolve(async () => stored);
  problems.check();
  const verified = books.flatMap(({ text }) => (text?.source ? [text.id] : []));
  const load = builder.load(packs);
  const records = mergedRecords({
    release: { packs: [...held.packs, ...load.release.packs] },
    nodes: [...held.nodes, ...load.nodes].toSorted(byId),
    edges: [...held.edges, ...load.edges].toSorted(byId),
  });
  const checks = applyExemptions(
    runChecks(records, { nodes: [...held.nodes, ...load.nodes], edges: [...held.edges, ...load.edges] }),
    exemptions,
  );
  const own = idsOf(load);
  const ignored = books.flatMap(({ pack }) => ignoredTermsOf(pack));
  const report = { checks, coverage: coverageOf(records, texts, ignored, (id) => own.has(id)) };
  const locate = (id: string, field?: string, pack?: string) => builder.locate(id, field, pack);
  return { load: { ...load, release: { ...load.release, report } }, records, verified, books, report, locate };
}

/** Ids of the nodes and edges of a load, or of one of its packs. */
export const idsOf = ({ nodes, edges }: Load, pack?: string): ReadonlySet<string> =>
  new Set([...nodes, ...edges].filter((one) => pack === undefined || one.pack === pack).map(({ id }) => id));

/** Kinds of units by code, those of stored figures included: the file that declares them may be elsewhere. */
function unitsOf(packs: readonly Pack[], held: Records): Map<string, string> {
  const rows = packs.flatMap((pack) => pack.rows.get("units") ?? []);
  const stored = held.nodes.flatMap(({ props: { unitCode, unitKind } }): [string, string][] =>
    unitCode === undefined ? [] : [[String(unitCode), String(unitKind)]],
  );
  return new Map([...stored, ...rows.map(({ value: { code, kind } }) => [String(code), unitKindOf(kind)] as const)]);
}

/** COUNT for an unknown kind: it is reported once, for `units.yaml`, not for every figure in the unit. */
const unitKindOf = (kind: unknown) => (Object.hasOwn(UnitKind, String(kind)) ? String(kind) : "COUNT");

function unitsOfMetrics(packs: readonly Pack[], held: Records): Map<string, unknown> {
  const rows = packs.flatMap((pack) => pack.rows.get("metrics") ?? []);
  const stored = nodesOfKind(held.nodes, "Metric").map(({ id, props }) => [id, props.unitCode] as const);
  const written = rows.filter(({ value: { unit } }) => unit !== undefined);
  return new Map<string, unknown>([...stored, ...written.map(({ value }) => [String(value.id), value.unit] as const)]);
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
