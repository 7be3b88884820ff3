import { type ClassType, Int } from "type-graphql";
import { oneOf } from "../../model/enum.js";
import { declaredFields, type FieldSpec } from "../../model/field.js";
import type { RelationSpec } from "../../model/relation.js";
import { storedName } from "../../store/stored-properties.js";
import { type End, ends, leadsTo, linkName, ownFields } from "./ends.js";
import { kindEnum, nullsOrder, sortDirection } from "./enums.js";
import { addFilters, idFilter, kindFilter } from "./filters.js";
import { addRange } from "./observation-filters.js";
import { addField, type ArgOptions, inputType, pascal, screaming } from "./type-builder.js";

export const paging: readonly ArgOptions[] = [
  {
    name: "first",
    type: () => Int,
    doc: "How many from the front, 0 to 100; 20 where neither first nor last is given.",
  },
  { name: "after", type: () => String, doc: "Only what follows this cursor; with first." },
  { name: "last", type: () => Int, doc: "How many from the back, 0 to 100." },
  { name: "before", type: () => String, doc: "Only what comes before this cursor; with last." },
];

/** The arguments of a list of one kind. */
export function listArgs(name: string, fields: readonly FieldSpec[]): readonly ArgOptions[] {
  return [
    { name: "where", type: () => nodeWhere(name, fields), doc: "Which of them." },
    { name: "orderBy", type: () => [orderBy(name, fields)], doc: "In which order; by id where not given." },
    ...paging,
  ];
}

/** The arguments of a relation's field: tests on what it leads to, and on what it says itself. */
export function endArgs(end: End): readonly ArgOptions[] {
  const { name, fields } = leadsTo(end);
  return [
    { name: "where", type: () => endWhere(end), doc: "Which of them." },
    {
      name: "orderBy",
      type: () => [orderBy(name, fields)],
      doc: "In which order; by the relation's id where not given.",
    },
    ...paging,
  ];
}

type Orderable = Pick<FieldSpec, "name" | "doc" | "deprecated">;

/** What a list can be ordered by: `issuedOn`, `periodStart`; in the enum `ISSUED_ON`, `PERIOD_START`. */
export function orderable(fields: readonly FieldSpec[]): Orderable[] {
  const own = fields.filter((field) => !field.list && !field.derived);
  return [
    { name: "id", doc: "The id, in code-point order." },
    ...own.flatMap((field): readonly Orderable[] =>
      field.part
        ? declaredFields(field.part).map((inner) => ({
            name: storedName(field.name, inner.name),
            doc: inner.doc,
            deprecated: field.deprecated ?? inner.deprecated,
          }))
        : [field],
    ),
  ];
}

export function nodeWhere(name: string, fields: readonly FieldSpec[]): ClassType {
  return inputType(`${name}Where`, `Which ${name} rows. Several tests must all hold.`, (type) => {
    addField(type, "id", idFilter, { doc: "Tests the id." });
    addField(type, "kind", () => kindFilter(kindEnum), { doc: "Tests the kind." });
    addFilters(type, fields);
    if (name === "Observation") addRange(type);
    for (const end of ends.filter(({ owners }) => owners.some((owner) => owner === name)))
      addField(type, end.field, () => relationFilter(end), {
        doc: `${end.relation.doc} Tests how many of them match.`,
      });
  });
}

/** Tests across a relation, shared by all relations that lead to the same and say the same. */
function relationFilter(end: End): ClassType {
  const name = isPlain(end) ? leadsTo(end).name : linkName(end);
  const matches = () => endWhere(end);
  return inputType(`${name}RelationFilter`, "Tests across a relation. Several tests must all hold.", (type) => {
    addField(type, "some", matches, { doc: "At least one link matches." });
    addField(type, "none", matches, { doc: "No link matches." });
    addField(type, "every", matches, { doc: "Every link matches; true where there are none." });
    addField(type, "count", () => countFilter(name, matches), { doc: "So many links match." });
  });
}

function countFilter(name: string, matches: () => ClassType): ClassType {
  return inputType(`${name}CountFilter`, "Tests how many links match. Several tests must all hold.", (type) => {
    addField(type, "where", matches, { doc: "Which links count; all where not given." });
    addField(type, "eq", () => Int, { doc: "Exactly so many." });
    addField(type, "gt", () => Int, { doc: "More than so many." });
    addField(type, "gte", () => Int, { doc: "So many or more." });
    addField(type, "lt", () => Int, { doc: "Fewer than so many." });
    addField(type, "lte", () => Int, { doc: "So many or fewer." });
  });
}

const isPlain = ({ single, plain }: End) => single || plain;

function endWhere(end: End): ClassType {
  const { name, fields } = leadsTo(end);
  const { relation } = end;
  if (isPlain(end)) return nodeWhere(name, fields);
  const doc = "Which relations, by what they lead to and by what they say themselves.";
  return inputType(`${linkName(end)}Where`, doc, (type) => {
    addField(type, "node", () => nodeWhere(name, fields), { doc: "Tests what the relation leads to." });
    addField(type, "edge", () => edgeWhere(relation), { doc: "Tests what the relation says." });
  });
}

/** Tests on what a relation says, shared by all relations that say nothing of their own. */
export function edgeWhere(relation: RelationSpec): ClassType {
  const name = ownFields(relation).length > 0 ? pascal(relation.name) : "Link";
  return inputType(`${name}EdgeWhere`, "Which relations, by what they say.", (type) =>
    addFilters(type, relation.fields),
  );
}

function orderBy(of: string, fields: readonly FieldSpec[]): ClassType {
  return inputType(`${of}OrderBy`, `One key of the order of a ${of} list. Ties go by id.`, (type) => {
    const keys = orderable(fields);
    const names = Object.fromEntries(keys.map(({ name, doc }) => [screaming(name), doc]));
    const gone = Object.fromEntries(keys.map(({ name, deprecated }) => [screaming(name), deprecated]));
    const field = oneOf(`${of}OrderField`, `What ${of} lists can be ordered by.`, names, gone);
    addField(type, "field", () => field, { nullable: false, doc: "By what." });
    addField(type, "direction", () => sortDirection, { doc: "Which way; ASC where not given." });
    addField(type, "nulls", () => nullsOrder, { doc: "Where missing values come; LAST where not given." });
  });
}
