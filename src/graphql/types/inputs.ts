import { type ClassType, Int } from "type-graphql";
import type { FieldSpec } from "../../model/field.js";
import { kinds } from "../../model/index.js";
import { type End, type EndName, ends, isLink, leadsTo, linkName } from "./ends.js";
import { kindEnum } from "./enums.js";
import { addFilters, idFilter, kindFilter } from "./filters.js";
import { commonFields, linkFields } from "./link-fields.js";
import { addRange } from "./observation-filters.js";
import { orderBy } from "./order-by.js";
import { addInputField, type ArgOptions, inputType } from "./type-builder.js";

/** Number of rows that a page of a list may have. */
export const pageSize = { min: 0, max: 100, default: 20 };

/** Relay's arguments of a page, with their descriptions. */
export const pagingDocs = {
  first: `How many from the front, 0 to ${pageSize.max}; ${pageSize.default} without first and last.`,
  after: "Only what follows this cursor.",
  last: `How many from the back, 0 to ${pageSize.max}.`,
  before: "Only what comes before this cursor.",
};

/** The same arguments of a field of a node, which says nothing more of them than the lists of Query do. */
export const paging: readonly ArgOptions[] = [
  { name: "first", type: () => Int },
  { name: "after", type: () => String },
  { name: "last", type: () => Int },
  { name: "before", type: () => String },
];

const forward = { reason: "Use first, with the order reversed.", since: "2026-11-27" };

/** The same of a relation's field: its list can be ordered the other way. */
const orderedPaging = paging.map((arg) =>
  ["last", "before"].includes(arg.name) ? { ...arg, deprecated: forward } : arg,
);

/** Arguments of a relation's field that gives the list of a kind. */
export const listArgs = (name: string, fields: readonly FieldSpec[]): readonly ArgOptions[] => [
  { name: "where", type: () => nodeWhere(name, fields) },
  { name: "orderBy", type: () => [orderBy()] },
  ...orderedPaging,
];

/** Arguments of a relation's field: tests on what it leads to, and on what it says itself. */
export const endArgs = (end: End): readonly ArgOptions[] => [
  { name: "where", type: () => endWhere(end) },
  { name: "orderBy", type: () => [orderBy()] },
  ...orderedPaging,
];

export function nodeWhere(name: string, fields: readonly FieldSpec[]): ClassType {
  return inputType(`${name}Where`, `Tests of ${name} rows; all must pass.`, (type) => {
    addInputField(type, "id", idFilter, { doc: "Tests the id." });
    addInputField(type, "kind", () => kindFilter(kindEnum), { doc: "Tests the kind.", deprecated: ofOneKind(name) });
    addFilters(type, fields);
    if (name === "Observation") addRange(type);
    for (const end of ends.filter(({ owners }) => owners.some((owner) => owner === name)))
      addInputField(type, end.field, () => relationFilter(end), {
        doc: `Tests \`${end.field}\`.`,
      });
  });
}

/** Deprecation of the test of the kind where all rows have the same one. */
const ofOneKind = (name: string) =>
  kinds.has(name) ? { reason: "All rows are of this kind.", since: "2026-11-27" } : undefined;

/** Tests across a relation, shared by all relations that lead to the same. */
function relationFilter(end: End): ClassType {
  const name = isLink(end) ? linkName(end) : `${leadsTo(end).name}List`;
  const matches = () => endWhere(end);
  return inputType(`${name}Filter`, "Tests across a relation.", (type) => {
    addInputField(type, "some", matches, { doc: "At least one link matches." });
    addInputField(type, "none", matches, { doc: "No link matches." });
    addInputField(type, "every", matches, { doc: "Every link matches, if any." });
    addInputField(type, "count", () => countFilter(name, matches), { doc: "So many links match." });
  });
}

function countFilter(name: string, matches: () => ClassType): ClassType {
  return inputType(`${name}Count`, "Tests how many links match.", (type) => {
    addInputField(type, "where", matches, { doc: "Which links; all where not given." });
    addInputField(type, "eq", () => Int, { doc: "Exactly so many." });
    addInputField(type, "gt", () => Int, { doc: "More than so many." });
    addInputField(type, "gte", () => Int, { doc: "So many or more." });
    addInputField(type, "lt", () => Int, { doc: "Fewer than so many." });
    addInputField(type, "lte", () => Int, { doc: "So many or fewer." });
  });
}

function endWhere(end: End): ClassType {
  const { name, fields } = leadsTo(end);
  if (!isLink(end)) return nodeWhere(name, fields);
  const doc = "Tests of relations and of what they lead to.";
  return inputType(`${linkName(end)}Where`, doc, (type) => {
    addInputField(type, "node", () => nodeWhere(name, fields), { doc: "Tests what the relation leads to." });
    addInputField(type, "edge", () => edgeWhere(name), { doc: "Tests what the relation says." });
  });
}

/** Tests on what relations that lead to a type say; a relation refuses those of others (read/where-input.ts). */
export function edgeWhere(to: EndName): ClassType {
  const fields = linkFields(to);
  const name = fields.length > commonFields.length ? to : "";
  return inputType(`${name}LinkEdgeWhere`, "Tests of what relations say.", (type) =>
    addFilters(
      type,
      fields.map(({ spec }) => spec),
    ),
  );
}
