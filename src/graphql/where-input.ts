import { badInput } from "../errors.js";
import { declaredFields, type FieldSpec } from "../model/field.js";
import { flatName } from "../store/flat.js";
import type { Scalar } from "../store/store.js";
import type { Operator, Where } from "../store/where.js";

export type WhereInput = Readonly<Record<string, unknown>>;

/** A where input as the store's filter. `id` and `kind` are tested like fields. */
export function whereOf(
  input: WhereInput | null | undefined,
  fields: readonly FieldSpec[],
  path = "where",
): Where | undefined {
  if (!input) return undefined;
  const tests = Object.entries(input).flatMap(([key, value]): Where[] => {
    const at = `${path}.${key}`;
    if (value === null) throw badInput(`${at}: expected a test, got null; leave it out, or use isNull`);
    if (key === "AND" || key === "OR") {
      const parts = (value as WhereInput[]).map(
        (part, index) => whereOf(part, fields, `${at}[${index}]`) ?? { and: [] },
      );
      return [key === "AND" ? { and: parts } : { or: parts }];
    }
    if (key === "NOT") return [{ not: whereOf(value as WhereInput, fields, at) ?? { and: [] } }];
    const field = fields.find(({ name }) => name === key);
    if (!field?.part) return testsOf(key, value as WhereInput, at, field?.list ?? false);
    return declaredFields(field.part).flatMap((inner) => {
      const test = (value as WhereInput)[inner.name] as WhereInput | null | undefined;
      return test ? testsOf(flatName(key, inner.name), test, `${at}.${inner.name}`, inner.list) : [];
    });
  });
  return { and: tests };
}

function testsOf(field: string, input: WhereInput, path: string, list: boolean): Where[] {
  return Object.entries(input).map(([operator, value]): Where => {
    const at = `${path}.${operator}`;
    if (value === null || (Array.isArray(value) && value.includes(null)))
      throw badInput(`${at}: expected a value, got null; use isNull`);
    for (const item of Array.isArray(value) ? value : [value]) checkText(item, at);
    const test = (op: Operator, of = value as Scalar | Scalar[]): Where => ({ field, op, value: of });
    switch (operator) {
      case "ne":
        return { not: test("eq") };
      case "notIn":
        return { not: inList(field, value as Scalar[]) };
      case "in":
        return inList(field, value as Scalar[]);
      case "all":
        return { and: (value as Scalar[]).map((item) => test("any", [item])) };
      case "none":
        return { not: anyOf(field, value as Scalar[]) };
      case "any":
        return anyOf(field, value as Scalar[]);
      default:
        return list ? { and: [] } : test(operator as Operator);
    }
  });
}

const inList = (field: string, value: Scalar[]): Where =>
  value.length === 0 ? { or: [] } : { field, op: "in", value };
const anyOf = (field: string, value: Scalar[]): Where =>
  value.length === 0 ? { or: [] } : { field, op: "any", value };

/** Texts that no engine keeps alike: a NUL ends a text in one, half a surrogate pair is lost in the other. */
function checkText(value: unknown, path: string): void {
  if (typeof value === "string" && (value.includes("\0") || !value.isWellFormed()))
    throw badInput(`${path}: expected a well-formed text without NUL, got ${JSON.stringify(value.slice(0, 40))}`);
}
