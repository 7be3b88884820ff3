import { declaredFields, type FieldSpec } from "../../model/field.js";
import { kinds } from "../../model/index.js";
import { storedName } from "../../store/stored-properties.js";
import { nullsOrder, sortDirection } from "./enums.js";
import { addInputField, enumNamed, inputType, screaming } from "./type-builder.js";

/** Orders of a list: the property by which each value of `OrderField` orders it, as `ISSUED_ON` by `issuedOn`. */
export type Orders = ReadonlyMap<string, string>;

export const ordersOf = (fields: readonly FieldSpec[]): Orders =>
  new Map(orderable(fields).map(({ name }) => [screaming(name), name]));

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
  const docs = Object.fromEntries(fields.map(({ name }) => [screaming(name), `By \`${name}\`.`]));
  const gone = Object.fromEntries(fields.map(({ name, deprecated }) => [screaming(name), deprecated]));
  return enumNamed("OrderField", "Fields by which lists can be ordered, each by those that its rows have.", docs, gone);
}

/** Input of one key of a list's order. */
export const orderBy = () =>
  inputType("OrderBy", "One key of the order of a list. Ties go by id.", (type) => {
    addInputField(type, "field", orderField, { required: true, doc: "By what." });
    addInputField(type, "direction", () => sortDirection, { doc: "Which way; ASC where not given." });
    addInputField(type, "nulls", () => nullsOrder, { doc: "Where missing values come; LAST where not given." });
  });
