import { DatedValue } from "./dated-value.js";
import { statedByPacks } from "./entity.js";
import { oneOf } from "./enum.js";
import { Day, declaredFields, type FieldSpec, OneOf, Part, Ref, Text } from "./field.js";
import type { KindName, RelationName } from "./index.js";
import { Modality } from "./modality.js";
import type { ComputedOrigin } from "./origin.js";

const Basis = oneOf("Basis", "On what ground a relation of this kind may be held.", {
  STATED: "The words of a source state it: at least one verified span is compulsory.",
  REFERENCE: "A published classification or register states it.",
  STRUCTURAL: "It is part of how a statement or a statistic is modelled.",
  JUDGED: "A reader judged it: it carries the reason and by whom.",
});
type Basis = keyof typeof Basis;

/** Kinds at one end of a relation: these, or every one that has names but these. */
type Ends = readonly KindName[] | { readonly except: readonly KindName[] };

/** Every kind that has names, but those: a new kind is among them without being named. */
export const anyEntity = ({ except = [] }: { readonly except?: readonly KindName[] } = {}): Ends => ({ except });

interface Options {
  readonly doc: string;
  readonly basis: Basis;
  readonly from: Ends;
  readonly to: Ends;
  /** The field on the source that gives the targets, and the one on the target that gives the sources. */
  readonly forward: string;
  readonly backward: string;
  /** At most one target a source, with nothing to say of its own: the forward field gives the node itself. */
  readonly single?: boolean;
  /**
   * Fields that give the node itself beside the links, where a source has at most one target (`forward`), or a target at most
   * one source (`backward`).
   */
  readonly one?: {
    readonly forward?: string;
    readonly backward?: string;
    /** There may be several all the same: the field gives the first. */
    readonly first?: boolean;
  };
  /** Own fields that tell two relations between the same two nodes apart. */
  readonly key?: readonly string[];
  /** Verb for readers, from the source to the target: "targets". */
  readonly label: { readonly en: string; readonly zh: string };
  /**
   * True where one thing bears on another by it: a question that names no relations walks these. Not walked: how a
   * briefing is built (turns, speakers, what a turn names), single observations, whose places and metrics would tie
   * everything to everything, and what is only suspected.
   */
  readonly walked: boolean;
  /**
   * True where lists of what leads to its sources by a single relation can be grouped by its targets: observations by the
   * industry that their metric measures. Such a relation has no `key`.
   */
  readonly groups?: boolean;
  /** True where pictures draw it; as `walked` where not given. */
  readonly drawn?: boolean;
  /** Predicate of a published vocabulary that means the same; where there is none, `forward` is a term of our own. */
  readonly jsonLd?: string;
  /** Source of the relations that no row writes. */
  readonly loaded?: ComputedOrigin;
}

export interface RelationSpec extends Required<Omit<Options, "from" | "to" | "loaded">>, Pick<Options, "loaded"> {
  readonly name: RelationName;
  readonly from: readonly KindName[];
  readonly to: readonly KindName[];
  readonly fields: readonly FieldSpec[];
  readonly create: () => object;
}

const declared = new Map<unknown, (entities: readonly KindName[]) => RelationSpec>();

/** Declares a kind of relation: both ends, the names they see it by, and its ground. Own fields come from field.ts. */
export function RelationOf(options: Options) {
  return (relation: new () => Relation): void => {
    declared.set(relation, (entities) => ({
      single: false,
      one: {},
      key: [],
      groups: false,
      drawn: options.walked,
      jsonLd: `term:${options.forward}`,
      ...options,
      from: kindsAt(options.from, entities),
      to: kindsAt(options.to, entities),
      name: screaming(relation.name) as RelationName,
      fields: declaredFields(relation),
      create: () => new relation(),
    }));
  };
}

/** Declarations of the relations that a file exports, in its order; `entities` are the kinds that have names. */
export function relationSpecs(file: Readonly<Record<string, unknown>>, entities: readonly KindName[]): RelationSpec[] {
  const exports = new Set(Object.values(file));
  return [...declared].flatMap(([relation, spec]) => (exports.has(relation) ? [spec(entities)] : []));
}

const kindsAt = (ends: Ends, entities: readonly KindName[]) =>
  "except" in ends ? entities.filter((name) => !ends.except.includes(name)) : ends;

/** `PartOf` as `PART_OF`. */
const screaming = (name: string) => name.replace(/(?<=[a-z])([A-Z])/g, "_$1").toUpperCase();

const daysOfEvidence = {
  computed: "src/graphql/read/spans-of.ts",
  from: "-[]-.evidence, and (:Document).heldOn or publishedOn",
};

/** Properties of every relation. */
export class Relation {
  @Ref("Evidence", {
    list: true,
    computed: true,
    loaded: {
      computed: "src/briefing/evidence-book.ts",
      from: "offset and quotation of each `evidence` beside the relation, or of the row that contains it",
    },
    doc: "The spans that state it, in their order.",
  })
  evidence?: string[];

  @OneOf(Modality, {
    loaded: {
      computed: "src/briefing/graph-builder.ts",
      from: "`modality` of the row that contains the relation; REPORTED where a stated one has none",
    },
    doc: "Reported, under way, planned or attributed, where stated.",
  })
  modality?: Modality;

  @Day({ derived: daysOfEvidence, complexity: 5, doc: "Day of the first document that states it." })
  firstSeen?: string;

  @Day({ derived: daysOfEvidence, complexity: 5, doc: "Day of the latest document that states it." })
  lastSeen?: string;

  @Part(DatedValue, {
    list: true,
    derived: statedByPacks,
    complexity: 5,
    doc: "Its own values of which documents give several, document by document.",
  })
  history?: DatedValue[];
}

/** Properties of a judged relation. */
export class Judgement extends Relation {
  @Text({ required: true, doc: "Why a reader judged so." })
  reason!: string;

  @Text({ required: true, doc: "Who judged: a role, not a person's name. Example: `annotation team`." })
  judgedBy!: string;
}
