import { type ClassType, Float, Int } from "type-graphql";
import { type AggregateFunction, functions, maxGroups } from "./aggregate-functions.js";
import { orderFields } from "./aggregate-order.js";
import { sortDirection } from "./enums.js";
import type { Facets } from "./facets.js";
import { intFilter, numberFilter } from "./filters.js";
import { nodeType } from "./kind-types.js";
import { addField, enumNamed, inputType, objectType } from "./type-builder.js";

/** Adds to a connection the field that counts and sums up its rows. */
export function addAggregate(connection: ClassType, facets: Facets): void {
  const keys = Object.fromEntries(facets.keys.map(({ name, doc }) => [name, doc]));
  const groupBy = enumNamed(facets.groupBy, "What rows can be grouped by.", keys);
  addField(connection, "aggregate", () => [rowType(facets)], {
    doc:
      "All rows that match, whatever the page, in groups; without groupBy one group of all. " +
      "What cannot be added up or compared is refused with the reason. Computed: cypher/read/groups-of-kind.cypher, groups-of-links.cypher",
    complexity: 20,
    rows: maxGroups.withoutFirst,
    args: [
      { name: "groupBy", type: () => [groupBy], doc: "What tells the groups apart. None: all rows are one group." },
      { name: "having", type: () => having(facets), doc: "Which groups, by their count and numbers." },
      {
        name: "orderBy",
        type: () => [orderBy(facets)],
        doc: "In which order; the largest first where not given. Ties go by keys.",
      },
      {
        name: "first",
        type: () => Int,
        doc: `How many groups from the front, up to ${maxGroups.withFirst}. Without it all are given; more than ${maxGroups.withoutFirst} are refused, not cut off.`,
      },
    ],
  });
}

const says: Record<AggregateFunction, string> = {
  sum: "The sums",
  avg: "The averages of what is there",
  min: "The least values",
  max: "The greatest values",
};

/** Lists without numbers share their types. */
const prefixOf = ({ prefix, numbers }: Facets) => (numbers.length > 0 ? prefix : "");

function rowType(facets: Facets): ClassType {
  const name = `${prefixOf(facets)}Aggregate`;
  return objectType(
    name,
    "One group of a list's rows. What is missing in a row makes a group too, and is no number. Numbers have 12 digits.",
    (type) => {
      addField(type, "keys", () => [groupKey], {
        nullable: false,
        doc: "What its rows share, in the order of groupBy. Computed: from groupBy",
      });
      addField(type, "count", () => Int, { nullable: false, doc: "How many rows it has. Computed: one count" });
      if (facets.numbers.length === 0) return;
      for (const of of functions)
        addField(type, of, () => numbersType(facets), {
          nullable: false,
          doc: `${says[of]}; null where no row has a value. Computed: ${of}() over the group`,
        });
    },
  );
}

const groupKey = objectType("GroupKey", "One of the things that the rows of a group share.");
addField(groupKey, "field", () => String, {
  nullable: false,
  doc: "Which, as in groupBy. Example: `SPEAKER`. Computed: from groupBy",
});
addField(groupKey, "value", () => String, {
  doc: "The value: a value of the enum, `true` or `false`, a code, a year, an id; null where missing. Stored: the property of that name",
});
addField(groupKey, "node", () => nodeType, {
  doc: "The thing itself, where the value is its id. Stored: (:Node)",
});

function numbersType(facets: Facets): ClassType {
  const name = `${facets.prefix}Numbers`;
  return objectType(name, "One number for each field that has numbers.", (type) =>
    facets.numbers.forEach(({ name: field, doc, of }) =>
      addField(type, field, () => Float, {
        doc: `Of: ${doc} Computed: from ${of.on}.${of.field} of the group's rows`,
      }),
    ),
  );
}

function having(facets: Facets): ClassType {
  const name = `${prefixOf(facets)}AggregateHaving`;
  return inputType(name, "Which groups. Several tests must all hold.", (type) => {
    addField(type, "count", intFilter, { doc: "Tests how many rows a group has." });
    if (facets.numbers.length === 0) return;
    for (const of of functions) addField(type, of, () => numberTests(facets), { doc: `${says[of]}: tests them.` });
  });
}

function numberTests(facets: Facets): ClassType {
  const name = `${facets.prefix}NumbersHaving`;
  return inputType(name, "Tests numbers of a group. Several tests must all hold.", (type) =>
    facets.numbers.forEach(({ name: field, doc }) => addField(type, field, numberFilter, { doc: `Of: ${doc}` })),
  );
}

function orderBy(facets: Facets): ClassType {
  const name = `${prefixOf(facets)}AggregateOrderBy`;
  return inputType(name, "One key of the order of groups. Missing values come last.", (type) => {
    const fields = [...orderFields(facets)].map(([field, value]) => [
      field,
      value ? `${says[value.of]} of ${value.number}.` : `The ${field.toLowerCase()}.`,
    ]);
    const names = enumNamed(
      `${prefixOf(facets)}AggregateOrderField`,
      "What groups can be ordered by.",
      Object.fromEntries(fields),
    );
    addField(type, "field", () => names, { nullable: false, doc: "By what." });
    addField(type, "direction", () => sortDirection, { doc: "Which way; ASC where not given." });
  });
}
