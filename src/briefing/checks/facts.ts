import type { Evidence } from "../../model/evidence.js";
import type { KindName, RelationName } from "../../model/index.js";
import type { Metric } from "../../model/metric.js";
import type { Observation } from "../../model/observation.js";
import type { Stored } from "../../model/stored.js";
import { groupBy } from "../../store/group-by.js";
import type { EdgeRecord, NodeRecord, Records } from "../../store/store.js";
import { isKind, type NodeOf, nodesOfKind } from "../../store/typed-records.js";
import { Glossary } from "./chinese/glossary.js";
import { namesIn } from "./stored-names.js";

/** A metric with its id. */
export type Measure = Stored<Metric> & { readonly id: string };

/** An evidence. `quote` is as rules read it, Chinese words by the glossary; `original` as it is in the text. */
export type Quotation = Stored<Evidence> & { readonly original: string };

/** An observation with its metric and its place. Checks are there for what it may lack: only its words are certain. */
export type Figure = Partial<Stored<Observation>> &
  Pick<Stored<Observation>, "qualifier" | "asSaid"> & {
    readonly id: string;
    readonly metric?: Measure;
    readonly place?: string;
  };

/** Nodes and edges of a load, or of a whole scan, to be looked up by id and followed along relations. */
export class Facts {
  readonly edges: readonly EdgeRecord[];
  readonly figures: readonly Figure[];
  #claims: ReadonlyMap<string, readonly { readonly claim: Quotation; readonly figure: Figure }[]> | undefined;
  #glossary: Glossary | undefined;
  readonly #read = new Map<string, string>();
  readonly #nodes: ReadonlyMap<string, NodeRecord>;
  readonly #figures: ReadonlyMap<string | undefined, Figure[]>;
  readonly #targets: ReadonlyMap<string, EdgeRecord[]>;
  readonly #sources: ReadonlyMap<string, EdgeRecord[]>;

  constructor({ nodes, edges }: Records) {
    this.edges = edges;
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
    this.#targets = groupBy(edges, ({ source, relation }) => `${relation} ${source}`);
    this.#sources = groupBy(edges, ({ target, relation }) => `${relation} ${target}`);
    this.figures = this.ofKind("Observation").map((node) => this.#figure(node));
    this.#figures = groupBy(this.figures, ({ metric }) => metric?.id);
  }

  node(id: string): NodeRecord | undefined {
    return this.#nodes.get(id);
  }

  /** Properties of a node of that kind. */
  ofId<Kind extends KindName>(id: string, kind: Kind): NodeOf<Kind>["props"] | undefined {
    const node = this.#nodes.get(id);
    return isKind(node, kind) ? node.props : undefined;
  }

  ofKind<Kind extends KindName>(kind: Kind): NodeOf<Kind>[] {
    return nodesOfKind(this.#nodes.values(), kind);
  }

  along(relation: RelationName): EdgeRecord[] {
    return this.edges.filter((edge) => edge.relation === relation);
  }

  targets(id: string, relation: RelationName): string[] {
    return (this.#targets.get(`${relation} ${id}`) ?? []).map(({ target }) => target);
  }

  sources(id: string, relation: RelationName): string[] {
    return (this.#sources.get(`${relation} ${id}`) ?? []).map(({ source }) => source);
  }

  edgesFrom(id: string, relation: RelationName): readonly EdgeRecord[] {
    return this.#targets.get(`${relation} ${id}`) ?? [];
  }

  edgesTo(id: string, relation: RelationName): readonly EdgeRecord[] {
    return this.#sources.get(`${relation} ${id}`) ?? [];
  }

  figuresOf(metric: string): readonly Figure[] {
    return this.#figures.get(metric) ?? [];
  }

  /** The evidence of those ids, as far as it is here. */
  evidence(ids: readonly string[] = []): Quotation[] {
    const nodes = ids.flatMap((id) => this.#nodes.get(id) ?? []);
    return nodesOfKind(nodes, "Evidence").map(({ props }) => ({
      ...props,
      quote: this.read(props.quote),
      original: props.quote,
    }));
  }

  /** Words as rules read them: Chinese ones in English, names by the English names of their things. */
  read(text: string): string {
    const known = this.#read.get(text);
    if (known !== undefined) return known;
    this.#glossary ??= new Glossary(chineseNames(this.#nodes.values()));
    const read = this.#glossary.read(text);
    this.#read.set(text, read);
    return read;
  }

  /** Other figures with a claim that overlaps a quotation. */
  figuresAt({ document, start, end }: Quotation): readonly Figure[] {
    this.#claims ??= groupBy(
      this.figures.flatMap((figure) =>
        this.claimsOf(figure).flatMap((claim) => stretchesOf(claim).map((stretch) => ({ stretch, claim, figure }))),
      ),
      ({ stretch }) => stretch,
    );
    const near = stretchesOf({ document, start, end }).flatMap((stretch) => this.#claims?.get(stretch) ?? []);
    return [...new Set(near.filter(({ claim }) => claim.start < end && start < claim.end).map(({ figure }) => figure))];
  }

  /** The quotations that state the figure, without those that only tell its period, subject or comparison. */
  claimsOf({ evidence }: Figure): Quotation[] {
    return this.evidence(evidence).filter(({ role }) => role === "CLAIM");
  }

  #figure({ id, props }: NodeOf<"Observation">): Figure {
    const metric = this.#nodes.get(this.targets(id, "OBSERVES")[0] ?? "");
    const [place] = this.targets(id, "IN_PLACE");
    return {
      ...props,
      id,
      ...(isKind(metric, "Metric") ? { metric: { ...metric.props, id: metric.id } } : {}),
      ...(place === undefined ? {} : { place }),
    };
  }
}

/** Stretches of a document that a quotation touches, by number. */
function stretchesOf({ document, start, end }: Pick<Quotation, "document" | "start" | "end">): string[] {
  const [first, last] = [Math.floor(start / 1000), Math.floor(end / 1000)];
  return Array.from({ length: last - first + 1 }, (_, index) => `${document} ${first + index}`);
}

/** The numbers that the speaker says: the value, or both ends of a range. */
export function statedNumbers({ qualifier, value, lower, upper }: Figure): number[] {
  return (qualifier === "RANGE" ? [lower, upper] : [value]).filter((number) => number !== undefined);
}

/** English names of things by their Chinese ones. Of things with one Chinese name, that of the first. */
function chineseNames(nodes: Iterable<NodeRecord>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { kind: ofThing, props } of nodes)
    for (const { text, kind } of namesIn(props))
      if (kind !== "NEGATIVE" && ofThing !== "Commitment" && /\p{Script=Han}{2}/u.test(text) && !names.has(text))
        names.set(text, String(props.name));
  return names;
}
