import { badInput } from "../../errors.js";
import type { RelationTest, Where } from "../../store/where.js";
import { type DayInput, dayTests } from "../types/day-filter.js";

const some: Pick<RelationTest, "kinds" | "negated" | "count"> = {
  kinds: [],
  negated: false,
  count: { op: "gte", value: 1 },
};

/** Compiles a test of the day of the first or the latest document that names a thing or states a relation. */
export function seenTests(
  field: "firstSeen" | "lastSeen",
  input: DayInput,
  path: string,
  isOfRelation: boolean,
): Where {
  const { possible, isNull, ...tests } = input;
  const among = (document: Where): Where =>
    isOfRelation
      ? {
          ref: {
            field: "evidence",
            list: true,
            kind: "Evidence",
            node: { ref: { field: "document", list: false, kind: "Document", node: document } },
          },
        }
      : {
          relation: {
            ...some,
            name: "MENTIONS",
            direction: "IN",
            node: { relation: { ...some, name: "IN_DOCUMENT", direction: "OUT", node: document } },
          },
        };
  const anyDocument = among({ and: [] });
  const day = (own: DayInput): Where => {
    const at = (name: string) => dayTests(name, possible === undefined ? own : { ...own, possible }, path);
    const held = { field: "heldOn", op: "isNull" } as const;
    return {
      or: [
        { and: [{ ...held, value: false }, ...at("heldOn")] },
        { and: [{ ...held, value: true }, ...at("publishedOn")] },
      ],
    };
  };
  // The first day is before another where any document is; it is after it where no document is not.
  const ofOne = field === "firstSeen" ? ["lt", "lte"] : ["gt", "gte"];
  const bound = (operator: string, value: unknown): Where => {
    const passes = day({ [operator]: value });
    return ofOne.includes(operator) ? among(passes) : { and: [anyDocument, { not: among({ not: passes }) }] };
  };
  const within = (value: unknown): Where => ({ and: [bound("gte", value), bound("lte", value)] });
  const given = (value: unknown, at: string): unknown[] => {
    if (value === null || (Array.isArray(value) && value.includes(null)))
      throw badInput(`${at}: expected a value, got null; use isNull`);
    return [value].flat();
  };
  return {
    and: [
      ...(isNull === undefined ? [] : [isNull === true ? { not: anyDocument } : anyDocument]),
      ...Object.entries(tests).map(([operator, value]): Where => {
        const values = given(value, `${path}.${operator}`);
        if (operator === "eq" || operator === "in") return { or: values.map(within) };
        if (operator === "ne" || operator === "notIn") return { not: { or: values.map(within) } };
        return bound(operator, value);
      }),
    ],
  };
}

/** Compiles tests of the values that documents give a field: `stages: { some: { stage: …, document: … } }`. */
export function statedTests(
  field: string,
  input: Readonly<Record<string, unknown>>,
  path: string,
  valueOf: (test: Readonly<Record<string, unknown>>, path: string) => Where,
  documentOf: (test: Readonly<Record<string, unknown>>, path: string) => Where,
): Where[] {
  return Object.entries(input).map(([quantifier, tests]): Where => {
    const at = `${path}.${quantifier}`;
    if (tests === null) throw badInput(`${at}: expected a test, got null; leave it out`);
    const { document, [field]: own, ...others } = tests as Readonly<Record<string, unknown>>;
    const [strange] = Object.keys(others);
    if (strange !== undefined) throw badInput(`${at}: expected tests of ${field}, document, got ${strange}`);
    for (const [name, test] of Object.entries({ document, [field]: own }))
      if (test === null) throw badInput(`${at}.${name}: expected a test, got null; leave it out`);
    const value = own === undefined ? { and: [] } : valueOf(own as Readonly<Record<string, unknown>>, `${at}.${field}`);
    const dated =
      document === undefined
        ? {}
        : { document: documentOf(document as Readonly<Record<string, unknown>>, `${at}.document`) };
    const one = (negated: boolean): Where => ({ stated: { field, value, ...dated, negated } });
    if (quantifier === "some") return one(false);
    return { not: one(quantifier === "every") };
  });
}
