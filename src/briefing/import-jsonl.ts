import { basename, join } from "node:path";
import { KnownError } from "../errors.js";
import { kindOfId, type KindName, relations } from "../model/index.js";
import type { Load, NodeRecord, Store } from "../store/store.js";
import { runChecks } from "./checks/run-checks.js";
import { coverageOf } from "./coverage.js";
import { Problems } from "./problems.js";
import { idForm } from "./former-ids.js";
import { GraphBuilder } from "./graph-builder.js";
import { type ReadGraph, readJsonl } from "./read-jsonl.js";
import { releaseOf } from "./release.js";
import { readSeals, readSources } from "./spans.js";
import { type Proof, SpanCheck } from "./check-spans.js";

export interface JsonlOptions {
  /** A file or folder with the source text, where at hand. */
  readonly source?: string;
  /** A folder with packs, whose `spans.lock` tell which quotations were once checked. */
  readonly seeds?: string;
  /** The release that the file is said to be: its content must come to just this id. */
  readonly release?: string;
  readonly dryRun?: boolean;
}

export interface ImportedJsonl {
  readonly load: Load;
  /** How many quotations each ground proved. */
  readonly proven: Readonly<Record<Proof, number>>;
  /** Sentences of a text that is not at hand: they are left out, for nothing proves them. */
  readonly leftOut: number;
}

/**
 * Loads an exported graph again, whole or not at all, by the rules of a pack: fields, ids, ends, evidence. A quotation needs
 * its source text, or a seal, or that the file comes to the release that the caller names: then it was checked where that was made.
 */
export async function importJsonl(store: Store, path: string, options: JsonlOptions = {}): Promise<ImportedJsonl> {
  const faults = new Problems();
  const file = basename(path);
  const read = await readJsonl(path, file, faults);
  const sources = options.source === undefined ? [] : readSources(options.source);
  const spans = new SpanCheck(read.nodes, sources, (pack) => readSeals(join(options.seeds ?? "", pack)));
  const sentences = new Set(
    read.nodes.filter((node) => node.kind === "Passage" && !spans.hasText(node)).map(({ id }) => id),
  );

  const builder = new GraphBuilder(new Map(), new Map(), faults);
  for (const node of read.nodes) {
    if (kindOfId(node.id)?.name !== node.kind || !idForm.test(node.id))
      faults.add(node.where, `id: expected one of a ${node.kind}, got ${JSON.stringify(node.id)}`);
    const { where, pack, ...record } = node;
    if (!sentences.has(node.id)) builder.addNode(pack, record, where);
  }
  for (const { where, pack, id, relation, source, target, props } of read.edges) {
    if (relation === "IN_TURN" && sentences.has(source)) continue;
    const made = builder.addEdge(pack, relations.get(relation), source, target, props, where);
    if (made !== id) faults.add(where, `id: expected ${JSON.stringify(made)}, got ${JSON.stringify(id)}`);
  }
  checkCited(read, faults);
  await builder.resolve(async (ids) => new Set([...(await store.nodes(ids)).values()].map(({ id }) => id)));

  const packs = [...new Set(read.nodes.map(({ pack }) => pack))].toSorted();
  const built = builder.load(packs.map((name) => ({ name, checksum: read.checksum })));
  const held = (await store.stats()).release?.packs ?? [];
  const release = releaseOf([...held.filter(({ name }) => !packs.includes(name)), ...built.release.packs]);
  const named = release.id === options.release;
  if (options.release !== undefined && !named)
    throw new KnownError(
      "PACK_INVALID",
      `${file}: expected release ${options.release}, got ${release.id}; nothing was loaded`,
    );
  const proven = spans.check(faults, named);
  faults.check();
  const report = { checks: runChecks(built), coverage: coverageOf(built, []) };
  const load = { ...built, release: { ...release, report } };
  if (!options.dryRun) await store.load(load);
  return { load, proven, leftOut: sentences.size };
}

/** Kinds whose every row cites, as in a pack. */
const cites: ReadonlySet<KindName> = new Set<KindName>(["Observation", "Turn"]);

/** Whatever must be cited is, and by spans that are there. */
function checkCited({ nodes, edges }: ReadGraph, faults: Problems): void {
  const spans = new Set(nodes.filter(({ kind }) => kind === "Evidence").map(({ id }) => id));
  const mentioned = new Set(edges.filter(({ relation }) => relation === "MENTIONS").map(({ target }) => target));
  const must = (node: NodeRecord) => cites.has(node.kind) || (node.kind === "Commitment" && !mentioned.has(node.id));
  const rows = [
    ...nodes.map((node) => ({ ...node, must: must(node) })),
    ...edges.map((edge) => ({ ...edge, must: relations.get(edge.relation)?.basis === "STATED" })),
  ];
  for (const { id, props, where, must: needed } of rows) {
    const cited = (props.evidence ?? []) as readonly string[];
    if (needed && cited.length === 0) faults.add(where, `${id}: needs evidence`);
    for (const span of cited)
      if (!spans.has(span)) faults.add(where, `evidenceIds: there is no ${JSON.stringify(span)}`);
  }
}
