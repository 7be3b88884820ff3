import { oneOf } from "./enum.js";
import { declaredFields, type Declared, type FieldSpec, OneOf, Ref, Text } from "./field.js";
import type { KindName, RelationName } from "./index.js";
import { Modality } from "./modality.js";

export const Basis = oneOf("Basis", "On what ground a relation of this kind may be held.", {
  STATED: "The words of a source state it: at least one verified span is compulsory.",
  REFERENCE: "A published classification or register states it.",
  STRUCTURAL: "It is part of how a statement or a statistic is modelled.",
  JUDGED: "A reader judged it: it carries the reason and by whom.",
});
export type Basis = keyof typeof Basis;

export interface RelationSpec {
  readonly name: RelationName;
  readonly doc: string;
  readonly basis: Basis;
  readonly from: readonly KindName[];
  readonly to: readonly KindName[];
  /** The field on the source that gives the targets, and the one on the target that gives the sources. */
  readonly forward: string;
  readonly backward: string;
  /** At most one target a source, with nothing to say of its own: the forward field gives the node itself. */
  readonly single: boolean;
  /** Own fields that tell two relations between the same two nodes apart. */
  readonly key: readonly string[];
  readonly fields: readonly FieldSpec[];
  readonly create: () => object;
}

interface Options {
  doc: string;
  basis: Basis;
  from: readonly KindName[];
  to: readonly KindName[];
  forward: string;
  backward: string;
  single?: boolean;
  key?: readonly string[];
}

const specs = new Map<Declared, Options>();

/** Declares a kind of relation: both ends, the names they see it by, and its ground. Own fields come from field.ts. */
export function RelationOf(options: Options) {
  return (relation: Declared): void => void specs.set(relation, options);
}

export function relationSpec(name: RelationName, relation: new () => object): RelationSpec {
  const options = specs.get(relation);
  if (!options) throw new Error(`model/${name}: has no @RelationOf`);
  return {
    single: false,
    key: [],
    ...options,
    name,
    fields: declaredFields(relation),
    create: () => new relation(),
  };
}

/** What every relation carries. */
export class Relation {
  @Ref("Evidence", {
    list: true,
    computed: true,
    doc: "The spans of a source that state it, in the order of the text.",
  })
  evidence?: string[];

  @OneOf(Modality, {
    doc: "Whether it was reported as done, is under way, or is promised. Missing where no one stated it.",
  })
  modality?: Modality;
}

/** What a judged relation carries besides. */
export class Judgement extends Relation {
  @Text({ required: true, doc: "Why a reader judged so." })
  reason!: string;

  @Text({ required: true, doc: "Who judged: a role, not a person's name. Example: `annotation team`." })
  judgedBy!: string;
}
