import { badInput } from "../../errors.js";
import type { EnumSpec } from "../../model/enum.js";
import { declaredFields, type FieldSpec } from "../../model/field.js";
import { type KindName, kinds, relations } from "../../model/index.js";
import { Period } from "../../model/observation.js";
import { storedName } from "../../store/stored-properties.js";
import type { Scalar } from "../../store/store.js";
import type { Operator, RelationTest, Where } from "../../store/where.js";
import { dayTests } from "../types/day-filter.js";
import { type End, ends, isLink, leadsTo } from "../types/ends.js";
import { isTested, seenFields } from "../types/filters.js";
import { historyFields } from "../types/history-fields.js";
import { checkText } from "./argument-checks.js";
import { seenTests, statedTests } from "./dated-tests.js";
import { checkComparisons, checkSize } from "./where-limits.js";
import { daysTests, type RangeInput, rangeTests } from "../types/observation-filters.js";

export type WhereInput = Readonly<Record<string, unknown>>;

/** Subject of a where input: a kind with its fields and relations, a relation with its fields, or what is common to kinds. */
export interface Subject {
  readonly name: string;
  readonly fields: readonly FieldSpec[];
  /** Kinds of what is tested, where they are several. */
  readonly kinds?: readonly KindName[];
}

/** Compiles a where input to the store's filter. `id` and `kind` are tested like fields. */
export function whereOf(input: WhereInput | null | undefined, subject: Subject, path = "where"): Where | undefined {
  if (!input) return undefined;
  checkSize(input, path);
  const where = testsIn(input, subject, path);
  checkComparisons([where], path);
  return where;
}

/** Compiles the filter of a relation's list: on what it leads to, and on what it says itself. */
export function linkWhereOf(end: End, input: WhereInput | null | undefined): LinkWhere {
  if (!input) return {};
  checkSize(input, "where");
  const where = linksIn(end, input, "where");
  checkComparisons([where.node, where.edge], "where");
  return where;
}

type LinkWhere = Pick<RelationTest, "node" | "edge">;

/** Place in the input of a test of one value, or of several: `where.unit.code.eq`. Undefined of all other tests. */
export const placeOf = (test: Where): string | undefined => places.get(test);

const places = new WeakMap<Where, string>();

function testsIn(input: WhereInput, subject: Subject, path: string): Where {
  const tests = Object.entries(input).flatMap(([key, value]): Where[] => {
    const at = `${path}.${key}`;
    if (value === null) throw badInput(`${at}: expected a test, got null; leave it out, or use isNull`);
    if (key === "AND" || key === "OR") {
      const parts = (value as WhereInput[]).map((part, index) => testsIn(part, subject, `${at}[${index}]`));
      return [key === "AND" ? { and: parts } : { or: parts }];
    }
    if (key === "NOT") return [{ not: testsIn(value as WhereInput, subject, at) }];
    const end = endsOf(subject).find(({ field }) => field === key);
    if (end?.single) return testsOfOne(end, value as WhereInput, at);
    if (end) return relationTests(end, value as WhereInput, at);
    if (subject.kinds?.some((kind) => kind === key)) {
      const isKind: Where = { field: "kind", op: "eq", value: key };
      return [isKind, testsIn(value as WhereInput, kinds.get(key as KindName), at)];
    }
    if (key === "range" && subject.name === "Observation") return rangeTests(value as RangeInput, at);
    if (key === "turn" && subject.name === "Observation") return [turnTest(value as WhereInput, at)];
    const field = subject.fields.find(({ name }) => name === key);
    if (field?.derived && seenFields.has(key))
      return [seenTests(key as "firstSeen" | "lastSeen", value as WhereInput, at, relations.has(subject.name))];
    const dated = datedOf(subject).find(({ name }) => name === key)?.field;
    if (dated)
      return statedTests(
        dated.name,
        value as WhereInput,
        at,
        (test, inside) => ({ and: testsOf(dated.name, test, inside, dated) }),
        (test, inside) => testsIn(test, kinds.get("Document"), inside),
      );
    if (!field && (relations.has(subject.name) || !ofAllNodes.has(key)))
      throw badInput(
        `${path}: expected tests of ${namesOf(subject)}, which ${subject.name} has, got ${key}${ofId.has(key) ? `; test its id: { id: { ${key}: … } }` : ""}`,
      );
    if (field?.ref) return refTests(field, value as WhereInput, at);
    if (!field?.part) return testsOf(key, value as WhereInput, at, field);
    const parts = declaredFields(field.part).flatMap((inner) => {
      const test = optional((value as WhereInput)[inner.name], `${at}.${inner.name}`);
      return test ? testsOf(storedName(key, inner.name), test, `${at}.${inner.name}`, inner) : [];
    });
    return field.part === Period ? [...parts, ...daysTests(value as WhereInput, at)] : parts;
  });
  return { and: tests };
}

/** Tests that every node takes, beside those of its fields. */
const ofAllNodes = new Set(["id", "kind"]);

const endsOf = ({ name }: Subject) => ends.filter(({ owners }) => owners.some((owner) => owner === name));
const datedOf = ({ name }: Subject) => historyFields.filter(({ kind }) => kind.name === name);
const namesOf = (subject: Subject) =>
  [
    ...subject.fields.filter((field) => isTested(field) || seenFields.has(field.name)).map(({ name }) => name),
    ...datedOf(subject).map(({ name }) => name),
    ...endsOf(subject).map(({ field }) => field),
    ...(subject.kinds ?? []),
  ].join(", ");

/** Splits the filter of a field that gives one thing: tests of the thing, and those of the field itself. */
function splitTests(input: WhereInput, own: ReadonlySet<string>): { of: WhereInput; itself: WhereInput } {
  const [of, itself] = [false, true].map((isOwn) =>
    Object.fromEntries(Object.entries(input).filter(([key]) => own.has(key) === isOwn)),
  );
  return { of, itself } as { of: WhereInput; itself: WhereInput };
}

/** Compiles the filter of a relation to one thing. */
function testsOfOne(end: End, input: WhereInput, path: string): Where[] {
  const { isNull, ...tests } = input;
  const { of, itself } = splitTests(tests, quantifiers);
  if (isNull === null) throw badInput(`${path}.isNull: expected a value, got null; leave it out`);
  const passes = { negated: false, count: { op: "gte", value: 1 } } as const;
  return [
    ...(isNull === undefined ? [] : relationTests(end, { [isNull ? "none" : "some"]: {} }, path)),
    ...relationTests(end, itself, path),
    ...(Object.keys(of).length > 0 ? [countOf(end, of, path, passes)] : []),
  ];
}

const quantifiers: ReadonlySet<string> = new Set(["some", "none", "every", "count"]);

/** Compiles the filter of a field that refers to things by id: what tests the id alone reads nothing of them. */
function refTests({ name: field, ref, list }: FieldSpec, input: WhereInput, path: string): Where[] {
  const kind = ref as KindName;
  const passing = (tests: unknown, at: string, negated = false): Where => {
    if (tests === null) throw badInput(`${at}: expected a test, got null; leave it out`);
    const node = testsIn(tests as WhereInput, kinds.get(kind), at);
    return { ref: { field, list, kind, node: negated ? { not: node } : node } };
  };
  const { of, itself } = splitTests(input, list ? ofIdList : ofId);
  const tests = testsOf(field, itself, path, undefined);
  if (list)
    return [
      ...tests,
      ...("some" in of ? [passing(of.some, `${path}.some`)] : []),
      ...("every" in of ? [{ not: passing(of.every, `${path}.every`, true) }] : []),
    ];
  const { id, ...others } = of;
  const { eq, in: within, ...rest } = optional(id, `${path}.id`) ?? {};
  const same = { ...(eq === undefined ? {} : { eq }), ...(within === undefined ? {} : { in: within }) };
  const further = { ...others, ...(Object.keys(rest).length > 0 ? { id: rest } : {}) };
  return [
    ...tests,
    ...testsOf(field, same, `${path}.id`, undefined),
    ...(Object.keys(further).length > 0 ? [passing(further, path)] : []),
  ];
}

/** Compiles the test of the turns whose words an observation cites. */
function turnTest(input: WhereInput, path: string): Where {
  const turn = kinds.get("Evidence").fields.find(({ name }) => name === "turn") as FieldSpec;
  return { ref: { field: "evidence", list: true, kind: "Evidence", node: { and: refTests(turn, input, path) } } };
}

const ofId: ReadonlySet<string> = new Set(["eq", "ne", "in", "notIn", "isNull"]);
const ofIdList: ReadonlySet<string> = new Set(["any", "all", "none"]);

/** Compiles a relation filter: each of its tests counts the links that match. */
function relationTests(end: End, input: WhereInput, path: string): Where[] {
  const count = (matches: unknown, negated: boolean, op: CountOp, value: number, at: string) =>
    countOf(end, matches, at, { negated, count: { op, value } });
  return Object.entries(input).flatMap(([quantifier, value]): Where[] => {
    const at = `${path}.${quantifier}`;
    if (value === null) throw badInput(`${at}: expected a test, got null; leave it out`);
    if (quantifier === "some") return [count(value, false, "gte", 1, at)];
    if (quantifier === "none") return [count(value, false, "eq", 0, at)];
    if (quantifier === "every") return [count(value, true, "eq", 0, at)];
    const { where, ...tests } = value as WhereInput;
    const matches = optional(where, `${at}.where`) ?? {};
    if (Object.keys(tests).length === 0) throw badInput(`${at}: expected one of eq, gt, gte, lt, lte, got none`);
    return Object.entries(tests).map(([op, n]) => {
      if (n === null) throw badInput(`${at}.${op}: expected a number, got null; leave it out`);
      return count(matches, false, op as CountOp, n as number, `${at}.where`);
    });
  });
}

/** Test of the number of an end's links that match. */
const countOf = (end: End, matches: unknown, path: string, test: Pick<RelationTest, "negated" | "count">): Where => ({
  relation: {
    name: end.relation.name,
    direction: end.direction,
    kinds: [],
    ...linksIn(end, matches as WhereInput, path),
    ...test,
  },
});

type CountOp = RelationTest["count"]["op"];

/** Compiles the where input of an end: tests on the node, on the edge, or both. */
function linksIn(end: End, input: WhereInput, path: string): LinkWhere {
  if (!isLink(end)) return { node: testsIn(input, leadsTo(end), path) };
  const node = optional(input.node, `${path}.node`);
  const edge = optional(input.edge, `${path}.edge`);
  return {
    ...(node ? { node: testsIn(node, leadsTo(end), `${path}.node`) } : {}),
    ...(edge ? { edge: testsIn(edge, end.relation, `${path}.edge`) } : {}),
  };
}

/** A test that may be left out, but not be null. */
function optional(test: unknown, path: string): WhereInput | undefined {
  if (test === null) throw badInput(`${path}: expected a test, got null; leave it out`);
  return test as WhereInput | undefined;
}

function testsOf(field: string, input: WhereInput, path: string, spec: FieldSpec | undefined): Where[] {
  if (spec?.type === "day" && !spec.list) return dayTests(field, input, path);
  return Object.entries(input).map(([operator, value]): Where => {
    const at = `${path}.${operator}`;
    if (value === null || (Array.isArray(value) && value.includes(null)))
      throw badInput(`${at}: expected a value, got null; use isNull`);
    for (const item of Array.isArray(value) ? value : [value]) {
      checkText(item, at);
      if (spec?.values && operator !== "isNull") checkValue(item, spec.values, at);
    }
    const noted = (one: Where) => (places.set(one, at), one);
    const test = (op: Operator, of = value as Scalar | Scalar[]): Where => noted({ field, op, value: of });
    switch (operator) {
      case "ne":
        return { not: test("eq") };
      case "notIn":
        return { not: inList(field, value as Scalar[]) };
      case "in":
        return noted(inList(field, value as Scalar[]));
      case "all":
        return { and: (value as Scalar[]).map((item) => test("any", [item])) };
      case "none":
        return { not: anyOf(field, value as Scalar[]) };
      case "any":
        return noted(anyOf(field, value as Scalar[]));
      default:
        return spec?.list ? { and: [] } : test(operator as Operator);
    }
  });
}

/** Refuses a value of another kind, with which this one shares the filter. */
function checkValue(item: unknown, { values }: EnumSpec, path: string): void {
  const known = Object.keys(values);
  if (!known.some((value) => value === item))
    throw badInput(`${path}: expected one of ${known.join(", ")}, got ${item}`);
}

const inList = (field: string, value: Scalar[]): Where =>
  value.length === 0 ? { or: [] } : { field, op: "in", value };
const anyOf = (field: string, value: Scalar[]): Where =>
  value.length === 0 ? { or: [] } : { field, op: "any", value };
