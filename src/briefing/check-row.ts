import { validateSync, type ValidationError } from "class-validator";
import { declaredFields, type FieldSpec, type PartClass } from "../model/field.js";
import { didYouMean } from "../model/did-you-mean.js";
import { ascending } from "../store/ascending.js";
import type { Problems } from "./problems.js";
import type { Row } from "./read-rows.js";

/** Key of a field in a row. */
const keyOf = ({ name, written }: FieldSpec) => written ?? name;

interface Shape {
  readonly fields: readonly FieldSpec[];
  readonly create: () => object;
}

/**
 * Checks the fields of a row against their declaration by class-validator, and adds every problem with its line.
 * `extra` are keys that are not fields of the shape (evidence, relations): their reader checks them. A row that is `partial` may
 * leave out what every record has.
 */
export function checkRow(
  row: Row,
  value: Record<string, unknown>,
  shape: Shape,
  extra: readonly string[],
  problems: Problems,
  partial = false,
): void {
  const written = shape.fields.filter((field) => !field.computed);
  const names = [...written.map(keyOf), ...extra];
  for (const key of Object.keys(value))
    if (!names.includes(key))
      problems.add(row.at(key), `${key}: no such key here${fittingKey(key, names, written.map(keyOf))}`);

  const instance = instanceOf(shape, written, value);
  const options = { forbidUnknownValues: false, stopAtFirstError: true, skipMissingProperties: partial };
  for (const error of validateSync(instance, options)) {
    const field = written.find(({ name }) => name === error.property);
    report(Object.assign(error, field ? { property: keyOf(field) } : {}), [], row, problems);
  }
  for (const field of written.filter((f) => f.part && value[f.name] !== undefined))
    checkParts(field, value[field.name], row, problems);
}

function checkParts(field: FieldSpec, value: unknown, row: Row, problems: Problems): void {
  const part = field.part as PartClass;
  const fields = declaredFields(part);
  const items = Array.isArray(value) ? value : [value];
  items.forEach((item: unknown, index) => {
    if (typeof item !== "object" || item === null) return;
    const path = Array.isArray(value) ? [field.name, index] : [field.name];
    for (const key of Object.keys(item))
      if (!fields.some((f) => f.name === key))
        problems.add(
          row.at(...path, key),
          `${[...path, key].join(".")}: no such key here${fittingKey(
            key,
            fields.map((f) => f.name),
          )}`,
        );
    const instance = instanceOf({ fields, create: () => new part() }, fields, item as Record<string, unknown>);
    for (const error of validateSync(instance, { forbidUnknownValues: false, stopAtFirstError: true }))
      report(error, path, row, problems);
  });
}

/** The nearest key, or the fields that there are. */
function fittingKey(key: string, names: readonly string[], fields = names): string {
  const shown = fields.filter((name) => name !== "names").toSorted(ascending);
  return (
    didYouMean(key, names) || `: there are ${shown.join(", ")}${names.length > fields.length ? " and relations" : ""}`
  );
}

function report(error: ValidationError, path: (string | number)[], row: Row, problems: Problems): void {
  const full = [...path, error.property];
  for (const message of Object.values(error.constraints ?? {}))
    problems.add(row.at(...full), `${full.join(".")}: ${message}`);
}

function instanceOf(shape: Shape, fields: readonly FieldSpec[], value: Record<string, unknown>): object {
  const own = fields
    .filter((field) => value[keyOf(field)] !== undefined)
    .map((field) => [field.name, value[keyOf(field)]]);
  return Object.assign(shape.create(), Object.fromEntries(own));
}
