import { type ClassType, Float, Int } from "type-graphql";
import { type AggregateFunction, functions, maxGroups } from "./aggregate-functions.js";
import { aggregateNumbers, orderFields } from "./aggregate-numbers.js";
import { sortDirection } from "./enums.js";
import { intFilter, numberFilter } from "./filters.js";
import { groupKeyEnum } from "./group-keys.js";
import { Node } from "../../model/node.js";
import { addField, addInputField, enumNamed, inputType, objectType } from "./type-builder.js";

const declaredBy = "src/graphql/types/aggregate-types.ts";
const grouped = {
  computed: "src/graphql/read/aggregate.ts",
  from: "cypher/read/groups-of-kind.cypher or cypher/read/groups-of-links.cypher",
};

const deprecated = { reason: "Give groups.", since: "2026-11-27" };

/** Adds to a connection the field that counts and sums up its rows; its argument is described on the lists of kinds. */
export function addAggregate(connection: ClassType, described = false): void {
  addField(connection, "aggregate", () => [aggregateType()], {
    doc: "Rows that match, in groups.",
    origin: grouped,
    declaredBy,
    complexity: 20,
    rows: maxGroups.withoutFirst,
    args: [
      { name: "groups", type: groups, ...(described ? { doc: "Which groups." } : {}) },
      { name: "groupBy", type: () => [groupKeyEnum()], deprecated },
      { name: "having", type: having, deprecated },
      { name: "orderBy", type: () => [orderBy()], deprecated },
      { name: "first", type: () => Int, deprecated },
    ],
  });
}

const groups = () =>
  inputType("AggregateGroups", "Groups of a list's rows.", (type) => {
    addInputField(type, "by", () => [groupKeyEnum()], {
      doc: "What tells the groups apart; where not given, all rows are one.",
    });
    addInputField(type, "having", having, { doc: "Which of them." });
    addInputField(type, "orderBy", () => [orderBy()], { doc: "In which order; the largest first by default." });
    addInputField(type, "first", () => Int, {
      doc: `How many, up to ${maxGroups.withFirst}; all where not given, or an error above ${maxGroups.withoutFirst}.`,
    });
  });

const says: Record<AggregateFunction, string> = {
  sum: "The sums",
  avg: "The averages of what is there",
  min: "The lowest values",
  max: "The highest values",
};

const aggregateType = () =>
  objectType(
    "Aggregate",
    "One group of a list's rows; all of them without `by`. What is missing in a row makes a group too, and is no number. Numbers have 12 digits. " +
      "What cannot be added up or compared is refused with the reason; so is a number that the list's rows do not have.",
    (type) => {
      const own = { nullable: false, declaredBy, origin: grouped };
      addField(type, "keys", () => [groupKey()], { ...own, doc: "What its rows share, in the order of `by`." });
      addField(type, "count", () => Int, { ...own, doc: "How many rows it has." });
      for (const of of functions)
        addField(type, of, numbers, { ...own, doc: `${says[of]}; null where no row has a value.` });
    },
  );

const groupKey = () =>
  objectType("GroupKey", "One of the things that the rows of a group share.", (type) => {
    addField(type, "field", () => String, {
      nullable: false,
      doc: "Which, as in `by`. Example: `SPEAKER`.",
      origin: { ...grouped, from: "by" },
      declaredBy,
    });
    addField(type, "value", () => String, {
      doc: "The value: a value of the enum, `true` or `false`, a code, a year, an id; null where missing.",
      origin: { stored: "the property of that name" },
      declaredBy,
    });
    addField(type, "node", () => Node, {
      doc: "The thing itself, where the value is its id.",
      origin: { stored: "(:Node)" },
      declaredBy,
    });
  });

const numbers = () =>
  objectType("Numbers", "One number for each field that has numbers.", (type) => {
    for (const [name, patterns] of aggregateNumbers)
      addField(type, name, () => Float, {
        doc: `Of ${patterns.join(", ")}.`,
        origin: { computed: "src/graphql/read/aggregate-rows.ts", from: patterns.join(", ") },
        declaredBy: "src/graphql/types/aggregate-numbers.ts",
      });
  });

const having = () =>
  inputType("AggregateHaving", "Tests of groups; all must pass.", (type) => {
    addInputField(type, "count", intFilter, { doc: "Tests how many rows a group has." });
    for (const of of functions) addInputField(type, of, numberTests, { doc: `${says[of]}: tests them.` });
  });

const numberTests = () =>
  inputType("NumbersHaving", "Tests of a group's numbers; all must pass.", (type) => {
    for (const [name, patterns] of aggregateNumbers)
      addInputField(type, name, numberFilter, { doc: `Of ${patterns.join(", ")}.` });
  });

const orderBy = () =>
  inputType(
    "AggregateOrderBy",
    "One key of the order of groups. Ties go by keys; missing values come last.",
    (type) => {
      const fields = [...orderFields].map(([field, value]) => [
        field,
        `By ${value ? `the ${value.of} of \`${value.number}\`` : field.toLowerCase()}.`,
      ]);
      const names = enumNamed(
        "AggregateOrderField",
        "Keys by which groups can be ordered.",
        Object.fromEntries(fields),
      );
      addInputField(type, "field", () => names, { required: true, doc: "By what." });
      addInputField(type, "direction", () => sortDirection, { doc: "Which way; ASC where not given." });
    },
  );
