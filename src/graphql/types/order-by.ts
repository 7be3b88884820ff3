import { declaredFields, type FieldSpec } from "../../model/field.js";
import { type KindName, kinds, relations } from "../../model/index.js";
import type { RelationSpec } from "../../model/relation.js";
import type { LinkCount, OrderKey } from "../../store/order.js";
import { storedName } from "../../store/stored-properties.js";
import { ends } from "./ends.js";
import { linkDirection, nullsOrder, relationEnum, sortDirection } from "./enums.js";
import { addInputField, enumNamed, inputType, screaming } from "./type-builder.js";

/** Orders of a list. */
export interface Orders {
  /** Property by which each value of `OrderField` orders it, as `ISSUED_ON` by `issuedOn`. */
  readonly fields: ReadonlyMap<string, Pick<OrderKey, "field" | "on">>;
  /** Relations whose links of a row can be counted. */
  readonly counts: readonly LinkCount[];
}

/** Orders of a list of some kinds' nodes with these fields, and of the relation that leads to them. */
export function ordersOf(fields: readonly FieldSpec[], of: readonly KindName[], relation?: RelationSpec): Orders {
  const own = orderable(fields).map(({ name }) => [screaming(name), { field: name }] as const);
  const said = (relation ? ofRelation(relation) : []).map(
    ({ name }) => [onEdge(name), { field: name, on: "edge" }] as const,
  );
  return {
    fields: new Map([...own, ...said]),
    counts: ends
      .filter(({ owners }) => of.some((kind) => owners.includes(kind)))
      .map(({ relation: { name }, direction }) => ({ relation: name, direction })),
  };
}

const onEdge = (name: string) => `EDGE_${screaming(name)}`;

/** Fields of a relation by which its links can be ordered. */
const ofRelation = ({ fields }: RelationSpec): readonly FieldSpec[] =>
  fields.filter(({ list, derived }) => !list && !derived);

type Orderable = Pick<FieldSpec, "name" | "deprecated">;

/** Fields by which a list can be ordered: `issuedOn`; of a part, `periodStart`. */
function orderable(fields: readonly FieldSpec[]): Orderable[] {
  const own = fields.filter((field) => !field.list && !field.derived);
  return [
    { name: "id" },
    ...own.flatMap((field): readonly Orderable[] =>
      field.part
        ? declaredFields(field.part).map((inner) => ({
            name: storedName(field.name, inner.name),
            deprecated: field.deprecated ?? inner.deprecated,
          }))
        : [field],
    ),
  ];
}

/** Enum of the orders of all lists: a list refuses those of others (read/order.ts). */
function orderField(): object {
  const fields = [...kinds.values()].flatMap((kind) => orderable(kind.fields));
  const said = [...relations.values()].flatMap(ofRelation);
  const docs = Object.fromEntries([
    ...fields.map(({ name }) => [screaming(name), `By \`${name}\`.`]),
    ...said.map(({ name }) => [onEdge(name), `By the relation's \`${name}\`.`]),
  ]);
  const gone = Object.fromEntries(fields.map(({ name, deprecated }) => [screaming(name), deprecated]));
  return enumNamed("OrderField", "Fields by which lists can be ordered, each by those that its rows have.", docs, gone);
}

/** Input of one key of a list's order. */
export const orderBy = () =>
  inputType("OrderBy", "One key of the order of a list. Ties go by id.", (type) => {
    addInputField(type, "field", orderField, { doc: "By what." });
    addInputField(type, "count", () => relationEnum, { doc: "In its place: by how many such relations a row has." });
    addInputField(type, "counted", () => linkDirection, { doc: "Which of them, where it can have both." });
    addInputField(type, "direction", () => sortDirection, { doc: "Which way; ASC where not given." });
    addInputField(type, "nulls", () => nullsOrder, { doc: "Where missing values come; LAST where not given." });
  });
