import type { EvidenceRole } from "../model/evidence.js";
import type { KindName, RelationName } from "../model/index.js";
import type { StatisticType } from "../model/metric.js";
import type { Qualifier } from "../model/qualifier.js";
import type { UnitKind } from "../model/unit.js";
import { groupBy } from "../store/group-by.js";
import type { EdgeRecord, NodeRecord, Records } from "../store/store.js";

/** What the checks read of a metric. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly statisticType: keyof typeof StatisticType;
  readonly unitCode: string;
}

/** What they read of an evidence. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly role: keyof typeof EvidenceRole;
  readonly document: string;
}

/** An observation by the names that its properties are stored under, with its metric and its place. */
export interface Figure {
  readonly id: string;
  readonly metric?: Measure;
  readonly place?: string;
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly qualifier: Qualifier;
  readonly asSaid: string;
  readonly unitCode?: string;
  readonly unitKind?: keyof typeof UnitKind;
  readonly periodCode?: string;
  readonly periodKind?: string;
  readonly periodStart?: string;
  readonly periodEnd?: string;
  readonly comparisonBasis?: string;
  readonly comparisonReference?: string;
  readonly outOfValue?: number;
  readonly outOfOf?: string;
  readonly scope?: string;
  readonly speaker?: string;
  readonly inferred?: readonly string[];
  readonly evidence?: readonly string[];
}

/** Nodes and edges of a load, or of a whole scan, to be looked up by id and followed along relations. */
export class Facts {
  readonly edges: readonly EdgeRecord[];
  readonly figures: readonly Figure[];
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

  ofKind(kind: KindName): NodeRecord[] {
    return [...this.#nodes.values()].filter((node) => node.kind === kind);
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

  figuresOf(metric: string): readonly Figure[] {
    return this.#figures.get(metric) ?? [];
  }

  /** The evidence of those ids, as far as it is here. */
  evidence(ids: readonly string[] = []): Quotation[] {
    const nodes = ids.flatMap((id) => this.#nodes.get(id) ?? []);
    return nodes.filter(({ kind }) => kind === "Evidence").map(({ props }) => props as unknown as Quotation);
  }

  /** The quotations that state the figure, without those that only tell its period, subject or comparison. */
  claimsOf({ evidence }: Figure): Quotation[] {
    return this.evidence(evidence).filter(({ role }) => role === "CLAIM");
  }

  #figure({ id, props }: NodeRecord): Figure {
    const metric = this.#nodes.get(this.targets(id, "OBSERVES")[0] ?? "");
    const [place] = this.targets(id, "IN_PLACE");
    return {
      ...(props as unknown as Figure),
      id,
      ...(metric ? { metric: { ...(metric.props as unknown as Measure), id: metric.id } } : {}),
      ...(place === undefined ? {} : { place }),
    };
  }
}

/** The numbers that the speaker says: the value, or both ends of a range. */
export function statedNumbers({ qualifier, value, lower, upper }: Figure): number[] {
  return (qualifier === "RANGE" ? [lower, upper] : [value]).filter((number) => number !== undefined);
}
