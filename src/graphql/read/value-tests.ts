import { type KindName, kinds, relations } from "../../model/index.js";
import type { RelationTest, Where } from "../../store/where.js";
import { storedProperties, type StoredProperty, storedType } from "../../store/stored-properties.js";
import { placeOf } from "./where-input.js";

/** Values of which something must have one to be found, and their place in the arguments. */
export interface ValueTest {
  /** `where.unit.code.eq` */
  readonly argument: string;
  /** Kinds of what has the value, or of what an id is of; empty for any. */
  readonly kinds: readonly KindName[];
  readonly values: readonly string[];
  /** Ids; names of entities; or values of a property, by its stored name. */
  readonly of: "id" | "name" | StoredProperty;
}

/** Tests of a filter of these kinds that name a value: what is not there leaves nothing. No negated ones. */
export function valueTests(where: Where, of: readonly KindName[]): ValueTest[] {
  if ("and" in where) return where.and.flatMap((one) => valueTests(one, of));
  if ("or" in where) return where.or.flatMap((one) => valueTests(one, of));
  if ("ref" in where) return valueTests(where.ref.node, [where.ref.kind]);
  if ("relation" in where) return testsBeyond(where.relation);
  if ("not" in where) return [];
  const argument = placeOf(where);
  if (argument === undefined || !["eq", "ieq", "in", "any"].includes(where.op)) return [];
  const values = [where.value].flat().filter((value) => typeof value === "string");
  return values.length === 0 ? [] : testsOf(where.field, of).map((test) => ({ argument, values, ...test }));
}

/** Tests of what a relation leads to, where at least one such link must be there. */
function testsBeyond({ name, direction, kinds: only, node, negated, count }: RelationTest): ValueTest[] {
  const { from, to } = relations.get(name);
  const isRequired = !negated && ["eq", "gte", "gt"].includes(count.op) && (count.op === "gt" || count.value > 0);
  return node && isRequired ? valueTests(node, only.length > 0 ? only : direction === "OUT" ? to : from) : [];
}

function testsOf(field: string, of: readonly KindName[]): Pick<ValueTest, "kinds" | "of">[] {
  if (field === "id") return [{ kinds: of, of: "id" }];
  if (names.has(field)) return [{ kinds: of, of: "name" }];
  const having = of.flatMap((kind) => {
    const stored = storedProperties(kinds.get(kind)).find(({ name }) => name === field);
    return stored ? [{ kind, stored }] : [];
  });
  const [first] = having;
  if (!first) return [];
  const { ref } = first.stored.field;
  if (ref) return [{ kinds: [ref], of: "id" }];
  return isCode(first.stored) ? [{ kinds: having.map(({ kind }) => kind), of: first.stored }] : [];
}

const names: ReadonlySet<string> = new Set(["name", "nameZh", "aliases"]);

/** True for codes in a part (of a unit, of a period) and for scopes, which have few values; not for free text. */
const isCode = (stored: StoredProperty) =>
  !stored.field.list &&
  storedType(stored) === "text" &&
  (stored.inner !== undefined || ["scope", "population"].includes(stored.name));
