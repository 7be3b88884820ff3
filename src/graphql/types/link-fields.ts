import { KnownError } from "../../errors.js";
import { type Declared, declaredFields, type FieldSpec, isNullable } from "../../model/field.js";
import { Relation, type RelationSpec } from "../../model/relation.js";
import { type EndName, ends, isLink, leadsTo } from "./ends.js";

/** Field of links, which several relations may share. */
export interface LinkField {
  readonly spec: FieldSpec;
  readonly doc: string;
  readonly nullable: boolean;
  /** Pattern of what stores it, and the member of a class that declares it. */
  readonly stored: string;
  readonly declaredBy: string;
}

/** Fields of the links of every relation. */
export const commonFields: readonly LinkField[] = declaredFields(Relation as Declared).map((spec) => ({
  spec,
  doc: spec.doc,
  nullable: isNullable(spec),
  stored: `-[]-.${spec.name}`,
  declaredBy: `${Relation.name}.${spec.name}`,
}));

/** Fields of the links that lead to a type: those of each relation that leads there. */
export const linkFields = (to: EndName): readonly LinkField[] =>
  fieldsOf([...new Set(ends.filter((end) => isLink(end) && leadsTo(end).name === to).map((end) => end.relation))]);

/** Fields of relations whose links have one type. What two of them call by one name has the same form in both. */
export function fieldsOf(relations: readonly RelationSpec[]): readonly LinkField[] {
  const fields = new Map<string, { spec: FieldSpec; having: RelationSpec[] }>();
  for (const relation of relations)
    for (const spec of relation.fields.filter(isOwn)) {
      const known = fields.get(spec.name);
      if (known && !isAlike(known.spec, spec))
        throw new KnownError(
          "MODEL_INVALID",
          `${relation.name}.${spec.name}: expected the same as ${known.having[0]?.name}.${spec.name}, as links of both have one type, got another`,
        );
      fields.set(spec.name, { spec, having: [...(known?.having ?? []), relation] });
    }
  const own = [...fields.values()].map(({ spec, having }): LinkField => {
    const partial = having.length < relations.length;
    return {
      spec,
      doc: partial ? `Of ${having.map(({ name }) => name).join(", ")}: ${spec.doc}` : spec.doc,
      nullable: partial || isNullable(spec),
      stored: having.map(({ name }) => `-[:${name}]-.${spec.name}`).join(", "),
      declaredBy: `${having[0]?.create().constructor.name}.${spec.name}`,
    };
  });
  return [...commonFields, ...own];
}

const isOwn = ({ name }: FieldSpec) => !commonFields.some(({ spec }) => spec.name === name);

const isAlike = (a: FieldSpec, b: FieldSpec) =>
  (["type", "list", "required", "values", "ref", "part"] as const).every((key) => a[key] === b[key]);
