import { type KindName, kinds, type RelationName, relations } from "../../model/index.js";
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
  /** Relation whose property it is. */
  readonly relation?: RelationName;
}

/** Things or relations that a filter is of. */
type Tested = readonly KindName[] | RelationName;

/** Tests of a filter of these kinds, or of a relation, that name a value: what is not there leaves nothing. No negated ones. */
export function valueTests(where: Where, of: Tested): ValueTest[] {
  if ("and" in where) return where.and.flatMap((one) => valueTests(one, of));
  if ("or" in where) return where.or.flatMap((one) => valueTests(one, of));
  if ("ref" in where) return valueTests(where.ref.node, [where.ref.kind]);
  if ("stated" in where) return where.stated.document ? valueTests(where.stated.document, ["Document"]) : [];
  if ("relation" in where) return testsBeyond(where.relation);
  if ("not" in where) return testsOfDouble(where.not, of);
  const argument = placeOf(where);
  if (argument === undefined || !["eq", "ieq", "in", "any"].includes(where.op)) return [];
  const values = [where.value].flat().filter((value) => typeof value === "string");
  return values.length === 0 ? [] : testsOf(where.field, of).map((test) => ({ argument, values, ...test }));
}

/** Tests that are negated twice, as those of `every` are. */
function testsOfDouble(where: Where, of: Tested): ValueTest[] {
  if ("not" in where) return valueTests(where.not, of);
  return "ref" in where && "not" in where.ref.node ? valueTests(where.ref.node.not, [where.ref.kind]) : [];
}

/** Tests of what a relation says and leads to, where at least one such link, or every link, must pass them. */
function testsBeyond({ name, direction, kinds: only, node, edge, negated, count }: RelationTest): ValueTest[] {
  const { from, to } = relations.get(name);
  const isSome = ["eq", "gte", "gt"].includes(count.op) && (count.op === "gt" || count.value > 0);
  if (isSome === negated) return [];
  return [
    ...(node ? valueTests(node, only.length > 0 ? only : direction === "OUT" ? to : from) : []),
    ...(edge ? valueTests(edge, name) : []),
  ];
}

function testsOf(field: string, of: Tested): Pick<ValueTest, "kinds" | "of" | "relation">[] {
  if (typeof of === "string") return testsOfEdge(field, of);
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

function testsOfEdge(field: string, relation: RelationName): Pick<ValueTest, "kinds" | "of" | "relation">[] {
  const stored = storedProperties(relations.get(relation)).find(({ name }) => name === field);
  const ref = stored?.field.ref;
  if (ref) return [{ kinds: [ref], of: "id" }];
  const isText = stored && !stored.field.list && storedType(stored) === "text";
  return isText && relations.get(relation).from.length <= maxKinds ? [{ kinds: [], of: stored, relation }] : [];
}

/** Number of kinds that a relation may begin at whose texts are looked up. */
const maxKinds = 3;

const names: ReadonlySet<string> = new Set(["name", "nameZh", "aliases"]);

/** True for codes in a part (of a unit, of a period) and for scopes, which have few values; not for free text. */
const isCode = (stored: StoredProperty) =>
  !stored.field.list && storedType(stored) === "text" && (stored.inner !== undefined || shortTexts.has(stored.name));

const shortTexts: ReadonlySet<string> = new Set([
  "scope",
  "population",
  "measuredProperty",
  "edition",
  "honorific",
  "lang",
]);
