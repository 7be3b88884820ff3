import { isDay } from "../model/day.js";
import { kindOfId, type KindName, relations } from "../model/index.js";
import { didYouMean } from "../model/did-you-mean.js";
import type { KindSpec } from "../model/kind.js";
import type { RelationSpec } from "../model/relation.js";
import { heldPost } from "../model/post.js";
import { edgeIdOf } from "../store/edge-id.js";
import { groupBy } from "../store/group-by.js";
import type { Load, LoadedEdge, LoadedNode, NodeRecord, Props } from "../store/store.js";
import { checkRow } from "./check-row.js";
import { EvidenceBook, publicationOf } from "./evidence-book.js";
import { type Problems, shownValue, type Location } from "./problems.js";
import { rowProperties } from "./row-properties.js";
import { fittingName } from "./fitting-name.js";
import { likeName } from "./like-name.js";
import { FormerIds, idForm } from "./former-ids.js";
import { expandRow, keysOfNamesOnly, type Units } from "./expand-row.js";
import { type Inline, inlineOf } from "./inline-relations.js";
import { inOrder, type Placed, Stated } from "./stated.js";
import type { Pack } from "./pack.js";
import { releaseOf, releasePack } from "./release.js";
import { kindOfFile, otherFiles, relationOfFile } from "./row-files.js";
import type { Row } from "./read-rows.js";

type Value = Record<string, unknown>;
/** Converts the rows of packs to nodes and edges. Adds every problem with its line, and leaves out invalid rows. */
export class GraphBuilder {
  /** Records by id: one of each pack that states them. */
  readonly #nodes = new Map<string, Placed<LoadedNode>[]>();
  readonly #edges = new Map<string, Placed<LoadedEdge>[]>();
  readonly #formerIds: FormerIds;
  /** The edge of each node by a relation that allows it only one. */
  readonly #single = new Map<string, { readonly id: string; readonly where: Location }>();
  readonly #units: Units;
  readonly #unitOfMetric: ReadonlyMap<string, unknown>;
  readonly #problems: Problems;
  readonly #stated: Stated;

  constructor(
    units: Units,
    unitOfMetric: ReadonlyMap<string, unknown>,
    problems: Problems,
    stated = new Stated(new Map(), new Map()),
  ) {
    this.#stated = stated;
    this.#units = units;
    this.#unitOfMetric = unitOfMetric;
    this.#problems = problems;
    this.#formerIds = new FormerIds(problems);
  }

  addPack(pack: Pack, book: EvidenceBook, publishedOn: string | undefined): void {
    for (const [file, rows] of pack.rows) {
      const kind = kindOfFile.get(file);
      const relation = relationOfFile.get(file);
      if (kind) for (const row of rows) this.#addNode(pack, kind, row, book, publishedOn);
      else if (relation) for (const row of rows) this.#addRelationRow(pack, relation, row, book);
      else if (!otherFiles.includes(file)) {
        const known = [...kindOfFile.keys(), ...relationOfFile.keys(), ...otherFiles];
        this.#problems.add(
          { file: `${pack.name}/${file}.yaml`, line: 1 },
          `no kind or relation has this file name${didYouMean(file, known)}`,
        );
      }
    }
    for (const node of book.nodes.values())
      this.#put(this.#nodes, { ...node, pack: pack.name }, { file: pack.name, line: 1 });
    this.#addFollowedUpStatuses(pack.name);
  }

  /** Gives commitments of other packs the status of their latest follow-up here, where no row of this pack does. */
  #addFollowedUpStatuses(pack: string): void {
    const followed = [...this.#edges.values()]
      .flat()
      .filter(({ record }) => record.pack === pack && record.relation === "FOLLOWED_UP_BY");
    for (const [id, edges] of groupBy(followed, ({ record }) => record.source)) {
      const { where, record } = edges.at(-1) as Placed<LoadedEdge>;
      const { status } = record.props;
      if (status === undefined || !this.#stated.elsewhere(id, pack)) continue;
      const placed = this.#nodes.get(id) ?? [];
      const at = placed.findIndex((one) => one.record.pack === pack);
      const own = placed[at];
      if (!own) this.#put(this.#nodes, { id, kind: "Commitment", props: { status }, pack }, where);
      else if (own.record.props.status === undefined)
        placed[at] = { ...own, record: { ...own.record, props: { ...own.record.props, status } } };
    }
  }

  addNode(pack: string, node: NodeRecord, where: Location): void {
    this.#put(this.#nodes, { ...node, pack }, where);
  }

  /** Adds an edge and returns its id, made of its relation, ends and key. */
  addEdge(pack: string, relation: RelationSpec, source: string, target: string, props: Props, where: Location): string {
    const key = relation.key.map((name) => String(props[name] ?? ""));
    const id = edgeIdOf(relation.name, source, target, key);
    if (!this.#put(this.#edges, { id, relation: relation.name, source, target, props, pack }, where)) return id;
    const { single, one } = relation;
    if (single || (one.forward !== undefined && !one.first)) this.#onlyOne(`${relation.name}: ${source}`, id, where);
    if (one.backward !== undefined) this.#onlyOne(`${relation.name} to ${target}`, id, where);
    return id;
  }

  #onlyOne(edge: string, id: string, where: Location): void {
    const before = this.#single.get(edge);
    if (before && before.id !== id)
      this.#problems.add(where, `${edge} has one already, at ${before.where.file}:${before.where.line}`);
    this.#single.set(edge, { id, where });
  }

  /** Checks that every end exists and fits its relation. `known` selects the ids that the store contains besides this load. */
  async resolve(known: (ids: string[]) => Promise<ReadonlySet<string>>): Promise<void> {
    const ends = [...this.#edges.values()].flat().flatMap(({ record, where }) =>
      (["from", "to"] as const).map((side) => ({
        record,
        where,
        side,
        id: side === "from" ? record.source : record.target,
      })),
    );
    const elsewhere = await known([...new Set(ends.map(({ id }) => id).filter((id) => !this.#nodes.has(id)))]);
    for (const { record, where, side, id } of ends) {
      const allowed = relations.get(record.relation)[side];
      const kind = kindOfId(id)?.name;
      if (!kind || !allowed.includes(kind))
        this.#problems.add(
          where,
          `${record.relation} ${side}: expected ${allowed.join(" or ")}, got "${id}"${fittingName(record)}`,
        );
      else if (!this.#nodes.has(id) && !elsewhere.has(id))
        this.#problems.add(where, `${record.relation} ${side}: there is no "${id}"${this.#hint(id)}`);
    }
    this.#formerIds.check((id) => this.#nodes.get(id)?.[0]?.where);
    for (const [id, placed] of this.#nodes) this.#stated.check(id, placed, this.#problems);
  }

  /** Location of the row of a node or edge, or of a field in it: in that pack, or in the last one that states the field or, without it, the record. */
  locate(id: string, field?: string, pack?: string): Location | undefined {
    const placed: readonly Placed<LoadedNode | LoadedEdge>[] = this.#nodes.get(id) ?? this.#edges.get(id) ?? [];
    const stated = placed.findLast(({ record }) => field !== undefined && record.props[field] !== undefined);
    const where = (placed.find(({ record }) => record.pack === pack) ?? stated ?? placed.at(-1))?.where;
    return field === undefined ? where : (where?.at?.(...field.split(".")) ?? where);
  }

  load(packs: readonly Pick<Pack, "name" | "checksum">[]): Load {
    const [nodes, edges] = [inOrder(this.#nodes), inOrder(this.#edges)];
    const own = packs.map(({ name, checksum }) => {
      const inPack = ({ pack }: { pack: string }) => pack === name;
      return releasePack(name, checksum, nodes.filter(inPack), edges.filter(inPack));
    });
    return { release: releaseOf(own), packs: packs.map(({ name }) => name), nodes, edges };
  }

  #hint(id: string): string {
    const now = this.#formerIds.now(id);
    return now === undefined
      ? didYouMean(id, this.#nodes.keys()) || likeName(id, this.#nodes)
      : ` (it is "${now}" now)`;
  }

  #addNode(pack: Pack, kind: KindSpec, row: Row, book: EvidenceBook, publishedOn: string | undefined): void {
    const value = expandRow(row, this.#units, this.#unitOfMetric, this.#problems);
    const inline = inlineOf(kind);
    checkRow(
      row,
      value,
      kind,
      ["id", "evidence", ...(kind.entity ? keysOfNamesOnly : []), ...inline.map(({ field }) => field)],
      this.#problems,
      this.#stated.elsewhere(String(value.id), pack.name),
    );
    const id = value.id;
    if (typeof id !== "string" || kindOfId(id) !== kind || !idForm.test(id))
      return this.#problems.add(row.at("id"), `id: expected ${kind.prefix}:lower-case-words, got ${shownValue(id)}`);

    const modality = typeof value.modality === "string" ? value.modality : "REPORTED";
    const evidence = book.idsOf(row, ["evidence"], value.evidence, modality);
    const cited = kind.name === "Observation" || kind.name === "Turn";
    if (cites.has(kind.name) && isMissing(value.evidence)) this.#problems.add(row, `${id}: needs evidence`);
    const said = kind.name === "Observation" ? publicationOf(book, evidence, publishedOn) : {};
    const props = rowProperties(kind, { ...value, ...said, ...(cited ? { evidence } : { evidence: undefined }) });
    if (!this.#put(this.#nodes, { id, kind: kind.name, props, pack: pack.name }, row)) return;
    this.#formerIds.add(row, id, value.formerIds);
    if (!cited) this.#addMentions(pack, id, evidence, book, row);
    for (const end of inline)
      if (value[end.field] !== undefined) this.#addInline(pack, end, id, row, value[end.field], evidence, book);
  }

  /**
   * A relation written in the row of one of its ends, under that end's field: an id or a list of ids, which share the
   * row's evidence, or from the source's row also `{ to, …own fields, evidence }`.
   */
  #addInline(
    pack: Pack,
    { relation, field, outgoing }: Inline,
    id: string,
    row: Row,
    value: unknown,
    evidence: string[],
    book: EvidenceBook,
  ): void {
    const items = Array.isArray(value) ? value : [value];
    items.forEach((item: unknown, index) => {
      const path = Array.isArray(value) ? [field, index] : [field];
      if (typeof item === "string") {
        const stated = relation.basis === "STATED";
        if (stated && !cites.has(String(kindOfId(id)?.name)) && isMissing(row.value.evidence))
          this.#problems.add(row.at(...path), `${relation.name}: needs evidence`);
        const inherited = stated ? { evidence, modality: row.value.modality ?? "REPORTED" } : {};
        const where = row.at(...path);
        checkRow({ ...row, at: () => where }, {}, relation, [], this.#problems);
        const [source, target] = outgoing ? [id, item] : [item, id];
        this.addEdge(pack.name, relation, source, target, rowProperties(relation, inherited), where);
      } else if (outgoing && typeof item === "object" && item !== null) {
        const { to, ...own } = item as Value;
        const nested = { ...row, at: (...rest: (string | number)[]) => row.at(...path, ...rest) };
        this.#addStated(pack, relation, id, to, own, nested, book);
      } else this.#problems.add(row.at(...path), `${field}: expected an id or \`{ to: … }\`, got ${shownValue(item)}`);
    });
  }

  #addRelationRow(pack: Pack, relation: RelationSpec, row: Row, book: EvidenceBook): void {
    const { from, to, ...own } = row.value;
    this.#addStated(pack, relation, from, to, own, row, book);
  }

  #addStated(
    pack: Pack,
    relation: RelationSpec,
    from: unknown,
    to: unknown,
    own: Value,
    row: Row,
    book: EvidenceBook,
  ): void {
    for (const [end, id] of Object.entries({ from, to }))
      if (typeof id !== "string" || isDay(id)) {
        // A day, written under the name that it has in the graph.
        const key = relation.fields.find(({ name, written }) => name === end && written !== undefined)?.written;
        const hint = key !== undefined && isDay(String(id)) ? ` (the day is written as \`${key}\`)` : "";
        return this.#problems.add(row.at(end), `${end}: expected an id, got ${shownValue(id)}${hint}`);
      }
    const [source, target] = [String(from), String(to)];
    const stated = relation.basis === "STATED";
    checkRow(row, own, relation, ["evidence"], this.#problems);
    const modality = typeof own.modality === "string" ? own.modality : "REPORTED";
    const evidence = book.idsOf(row, ["evidence"], own.evidence, modality);
    if (stated && isMissing(own.evidence)) this.#problems.add(row.at(), `${relation.name}: needs evidence`);
    const held = relation.name === "HOLDS_POST" ? { post: heldPost(own, target) } : {};
    const props = rowProperties(relation, { ...own, ...held, ...(stated ? { modality } : {}), evidence });
    this.addEdge(pack.name, relation, source, target, props, { ...row.at(), at: row.at } as Location);
  }

  /** Adds a mention for each turn with a span that names the entity. */
  #addMentions(pack: Pack, id: string, evidence: readonly string[], book: EvidenceBook, row: Row): void {
    const byTurn = new Map<string, string[]>();
    for (const span of evidence) byTurn.set(book.turnOf(span), [...(byTurn.get(book.turnOf(span)) ?? []), span]);
    const mentions = relations.get("MENTIONS");
    for (const [turn, spans] of byTurn)
      this.addEdge(pack.name, mentions, turn, id, { evidence: spans, modality: "REPORTED" }, row);
  }

  /** Adds a record; false, with a problem, where its pack states it already. */
  #put<T extends LoadedNode | LoadedEdge>(placed: Map<string, Placed<T>[]>, record: T, where: Location): boolean {
    const others = placed.get(record.id) ?? [];
    const before = others.find((one) => one.record.pack === record.pack)?.where;
    if (before) this.#problems.add(where, `${record.id}: is already at ${before.file}:${before.line}`);
    else placed.set(record.id, [...others, { record, where }]);
    return !before;
  }
}

/** Kinds whose rows need evidence. */
const cites: ReadonlySet<string> = new Set<KindName>(["Observation", "Turn", "Commitment"]);

/** True without any evidence. Invalid evidence is a separate problem. */
const isMissing = (evidence: unknown) => evidence === undefined || (Array.isArray(evidence) && evidence.length === 0);
