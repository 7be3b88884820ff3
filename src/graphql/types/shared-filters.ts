import { enumSpec } from "../../model/enum.js";
import type { FieldSpec } from "../../model/field.js";
import { kinds } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import type { RelationSpec } from "../../model/relation.js";
import { groupBy } from "../../store/group-by.js";
import { type End, type EndName, ends, isLink, leadsTo } from "./ends.js";
import { enumNamed, pascal } from "./type-builder.js";

// Kinds that have names share one filter, and so do their relations: a filter for each kind would have nearly the same tests
// fifteen times. A kind or relation refuses tests of what it does not have (read/where-input.ts), as with orders and group keys.

/** Filter that several kinds or relations share. */
export interface SharedFilter<Spec> {
  /** Beginning of its type's name: `Entity`, `Observation`, `Issued`. */
  readonly name: string;
  readonly of: readonly Spec[];
}

/** Filter of the things that an end may lead to. */
export function nodeFilter(to: EndName): SharedFilter<KindSpec> {
  const kind = to === "Entity" || to === "Node" ? undefined : kinds.get(to);
  if (to === "Entity" || kind?.entity)
    return { name: "Entity", of: [...kinds.values()].filter(({ entity }) => entity) };
  return { name: to, of: kind ? [kind] : [] };
}

/** Filter of an end's links. A relation has its own where it gives another type to what an earlier one calls the same. */
export const linkFilter = (end: End): SharedFilter<RelationSpec> =>
  linkFilters.get(end) ?? { name: pascal(end.relation.name), of: [end.relation] };

/** Filters of the ends whose relations share one, made once: a schema asks for each some ten times. */
const linkFilters: ReadonlyMap<End, SharedFilter<RelationSpec>> = new Map(
  [...groupBy(ends.filter(isLink), (end) => nodeFilter(leadsTo(end).name).name)].flatMap(([name, group]) => {
    const all = [...new Set(group.map(({ relation }) => relation))];
    const of = all.filter((one, index) => !all.slice(0, index).some((earlier) => differ(earlier, one)));
    return group.filter(({ relation }) => of.includes(relation)).map((end) => [end, { name, of }] as const);
  }),
);

function differ(a: RelationSpec, b: RelationSpec): boolean {
  return a.fields.some((field) => b.fields.some(({ name, type }) => name === field.name && type !== field.type));
}

/** Fields that a filter tests, each once. Where their values differ from one to the other, it has those of all. */
export const fieldsOfAll = (specs: readonly { readonly fields: readonly FieldSpec[] }[]): FieldSpec[] =>
  [
    ...groupBy(
      specs.flatMap(({ fields }) => fields),
      ({ name }) => name,
    ).values(),
  ].flatMap(withAllValues);

function withAllValues([field, ...others]: readonly FieldSpec[]): FieldSpec[] {
  if (!field) return [];
  const enums = [...new Set([field, ...others].flatMap(({ values }) => values ?? []))];
  if (enums.length < 2) return [field];
  const type = enumNamed(
    pascal(field.name),
    `Values of \`${field.name}\`. Each kind has its own.`,
    Object.fromEntries(
      enums.flatMap(({ name, values }) => Object.keys(values).map((value) => [value, `As in \`${name}\`.`])),
    ),
    Object.fromEntries(enums.flatMap(({ deprecated }) => Object.entries(deprecated))),
  );
  return [{ ...field, values: enumSpec(type) }];
}
