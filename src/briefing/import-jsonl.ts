import { basename } from "node:path";
import { KnownError } from "../errors.js";
import { kindOfId, type KindName, relations } from "../model/index.js";
import type { Load, LoadProgress, NodeRecord, Store } from "../store/store.js";
import { mergedRecords } from "../store/merge.js";
import { runChecks } from "./checks/run-checks.js";
import { coverageOf } from "./coverage.js";
import { packNamed } from "./pack.js";
import { Problems } from "./problems.js";
import { idForm } from "./former-ids.js";
import { GraphBuilder } from "./graph-builder.js";
import { type ReadGraph, readJsonl } from "./read-jsonl.js";
import { releaseOf } from "./release.js";
import { failIfUnused, readSeals, readSources } from "./spans.js";
import { type Proof, SpanCheck } from "./check-spans.js";

/** Options of the import. */
export interface JsonlOptions {
  /** File or folder with the source text, if available. */
  readonly source?: string;
  /** Folders with packs, whose `spans.lock` seals the checked quotations. */
  readonly places?: readonly string[];
  /** Id that the release of the file must have. */
  readonly release?: string;
  readonly dryRun?: boolean;
  /** Called where the load takes more than one transaction, during which readers are refused. */
  readonly loading?: (progress: LoadProgress) => void;
}

/** Result of the import. */
export interface ImportedJsonl {
  readonly load: Load;
  /** Number of quotations by proof. */
  readonly proven: Readonly<Record<Proof, number>>;
  /** Number of sentences left out, because their text is not available. */
  readonly leftOut: number;
}

/**
 * Imports an exported graph in one transaction, by the rules of packs: fields, ids, ends, evidence. A quotation is proven by
 * its source text, by a seal, or by the release id that the caller gives: then it was checked when the release was made.
 */
export async function importJsonl(store: Store, path: string, options: JsonlOptions = {}): Promise<ImportedJsonl> {
  const problems = new Problems();
  const file = basename(path);
  const read = await readJsonl(path, file, problems);
  const sources = options.source === undefined ? [] : readSources(options.source);
  const documents = read.nodes.filter(({ kind }) => kind === "Document");
  const texts = new Set(sources.map(({ sha256 }) => sha256));
  failIfUnused(
    options.source,
    documents.map(({ id }) => id),
    documents.some(({ props }) => texts.has(String(props.sha256))),
  );
  const spans = new SpanCheck(read.nodes, sources, (pack) => readSeals(packNamed(pack, options.places ?? []) ?? pack));
  const sentences = new Set(
    read.nodes.filter((node) => node.kind === "Passage" && !spans.hasText(node)).map(({ id }) => id),
  );

  const builder = new GraphBuilder(new Map(), new Map(), problems);
  for (const node of read.nodes) {
    if (kindOfId(node.id)?.name !== node.kind || !idForm.test(node.id))
      problems.add(node.where, `id: expected one of a ${node.kind}, got ${JSON.stringify(node.id)}`);
    const { where, pack, ...record } = node;
    if (!sentences.has(node.id)) builder.addNode(pack, record, where);
  }
  for (const { where, pack, id, relation, source, target, props } of read.edges) {
    if (relation === "IN_TURN" && sentences.has(source)) continue;
    const made = builder.addEdge(pack, relations.get(relation), source, target, props, where);
    if (made !== id) problems.add(where, `id: expected ${JSON.stringify(made)}, got ${JSON.stringify(id)}`);
  }
  checkCited(read, problems);
  await builder.resolve(async (ids) => new Set([...(await store.nodes(ids)).values()].map(({ id }) => id)));

  const packs = [...new Set([...read.nodes, ...read.edges].map(({ pack }) => pack))].toSorted();
  const built = builder.load(packs.map((name) => ({ name, checksum: read.checksum })));
  const loaded = (await store.stats()).release?.packs ?? [];
  const release = releaseOf([...loaded.filter(({ name }) => !packs.includes(name)), ...built.release.packs]);
  const named = release.id === options.release;
  if (options.release !== undefined && !named)
    throw new KnownError(
      "PACK_INVALID",
      `${file}: expected release ${options.release}, got ${release.id}; nothing was loaded`,
    );
  const proven = spans.check(problems, named);
  problems.check();
  const records = { ...built, ...mergedRecords(built) };
  const report = { checks: runChecks(records), coverage: coverageOf(records, []) };
  const load = { ...built, release: { ...release, report } };
  if (!options.dryRun) await store.load(load, options.loading);
  return { load, proven, leftOut: sentences.size };
}

/** Kinds whose rows need evidence of their own, as in packs. */
const cites: ReadonlySet<KindName> = new Set<KindName>(["Observation", "Turn"]);

/** Checks that everything that needs evidence has it, and that the evidence exists. */
function checkCited({ nodes, edges }: ReadGraph, problems: Problems): void {
  const spans = new Set(nodes.filter(({ kind }) => kind === "Evidence").map(({ id }) => id));
  const mentioned = new Set(edges.filter(({ relation }) => relation === "MENTIONS").map(({ target }) => target));
  const must = (node: NodeRecord) => cites.has(node.kind) || (node.kind === "Commitment" && !mentioned.has(node.id));
  const rows = [
    ...nodes.map((node) => ({ ...node, must: must(node) })),
    ...edges.map((edge) => ({ ...edge, must: relations.get(edge.relation)?.basis === "STATED" })),
  ];
  for (const { id, props, where, must: needed } of rows) {
    const cited = (props.evidence ?? []) as readonly string[];
    if (needed && cited.length === 0) problems.add(where, `${id}: needs evidence`);
    for (const span of cited)
      if (!spans.has(span)) problems.add(where, `evidenceIds: there is no ${JSON.stringify(span)}`);
  }
}
