import { type ClassType, ID, Int } from "type-graphql";
import type { FieldSpec } from "../../model/field.js";
import { type KindName, kinds } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import { type End, type EndName, ends, goesBy, isLink, leadsTo } from "./ends.js";
import { kindEnum } from "./enums.js";
import { addFilters, addSeenFilters, datedFilter, idFilter, idListFilter, kindFilter } from "./filters.js";
import { historyFields } from "./history-fields.js";
import { addObservationTests } from "./observation-filters.js";
import { orderBy } from "./order-by.js";
import { fieldsOfAll, linkFilter, nodeFilter } from "./shared-filters.js";
import { addInputField, type ArgOptions, inputType } from "./type-builder.js";

/** Number of rows that a page of a list may have. */
export const pageSize = { min: 0, max: 100, default: 20 };

/** Relay's arguments of a page, with their descriptions. */
export const pagingDocs = {
  first: `How many, at most ${pageSize.max}; ${pageSize.default} by default.`,
  after: "Rows after this cursor.",
  last: "How many from the back.",
  before: "Rows before this cursor.",
};

/** The same arguments of a field of a node, which says nothing more of them than the lists of Query do. */
const paging: readonly ArgOptions[] = [
  { name: "first", type: () => Int },
  { name: "after", type: () => String },
  { name: "last", type: () => Int },
  { name: "before", type: () => String },
];

/** Deprecation of reading a list backward: it can be read to its end, or ordered the other way. */
const forward = { reason: "Use first.", since: "2026-11-27" };

/** The same arguments, those for reading backward deprecated. */
export const forwardPaging: readonly ArgOptions[] = paging.map((arg) =>
  ["last", "before"].includes(arg.name) ? { ...arg, deprecated: forward } : arg,
);

const only = { reason: "There is at most one.", since: "2026-11-27" };

/** Arguments of a relation's field: tests on what it leads to, and on what it says itself. */
export const endArgs = (end: End): readonly ArgOptions[] =>
  [{ name: "where", type: () => endWhere(end) }, { name: "orderBy", type: () => [orderBy()] }, ...forwardPaging].map(
    (arg) => (end.one === undefined ? arg : { ...arg, deprecated: only }),
  );

/** Tests of the rows of a kind's list, or of what a relation leads to. */
export function nodeWhere(to: EndName): ClassType {
  const { name, of } = nodeFilter(to);
  return inputType(`${name}Where`, `Tests of ${name} rows; all must pass.`, (type) => {
    addInputField(type, "id", idFilter, { doc: "Tests the id." });
    addInputField(type, "kind", () => kindFilter(kindEnum), { doc: "Tests the kind.", deprecated: ofOneKind(of) });
    addFilters(type, fieldsOfAll(of), refFilter);
    if (of.some(({ entity }) => entity)) {
      addSeenFilters(type);
      const dated = historyFields.filter(({ kind }) => of.includes(kind));
      const filtered = fieldsOfAll(of).filter((field) => dated.some((one) => one.field.name === field.name));
      for (const one of dated)
        addInputField(type, one.name, () => datedFilter(filtered, () => nodeWhere("Document")), {
          doc: `Tests \`${one.name}\`.`,
        });
    }
    if (name === "Observation") addObservationTests(type, () => nodeWhere("Turn"));
    const own = ends.filter(({ owners }) => of.some((kind) => owners.includes(kind.name)));
    for (const end of new Map(own.map((one) => [one.field, one])).values())
      addInputField(type, end.field, () => relationFilter(end), {
        doc: `Tests \`${end.field}\`.`,
        deprecated: goesBy(end),
      });
    if (of.length > 1)
      for (const kind of of) addInputField(type, kind.name, () => type, { doc: "Is of this kind, and passes." });
    if (filtersOfOne.has(name)) addTestsOfOne(type, name);
  });
}

/** Filters of the fields that give at most one thing. */
const filtersOfOne: ReadonlySet<string> = new Set([
  ...ends.filter(({ single }) => single).map((end) => nodeFilter(leadsTo(end).name).name),
  ...[...kinds.values()].flatMap(({ fields }) =>
    fields.flatMap(({ ref, list }) => (ref && !list ? [nodeFilter(ref).name] : [])),
  ),
]);

/** Filter of a field that gives one thing, by its id or along a relation: the tests of that thing. */
const refFilter = (field: FieldSpec): ClassType | undefined =>
  field.ref && (field.list ? idListFilter(() => nodeWhere(field.ref as KindName)) : nodeWhere(field.ref));

/** Adds what a filter tests where it is that of a field which gives at most one thing, with the tests that it had before. */
function addTestsOfOne(type: ClassType, name: string): void {
  addInputField(type, "isNull", () => Boolean, {
    doc: "Of a field that gives one thing: gives none (true) or one (false).",
  });
  const former = {
    doc: "Of a field that gives one thing.",
    deprecated: { reason: "Test it itself.", since: "2026-11-27" },
  };
  for (const quantifier of ["some", "none", "every"]) addInputField(type, quantifier, () => type, former);
  addInputField(type, "count", () => countFilter(`${name}List`, () => type), former);
  const ofId = { ...former, deprecated: { reason: "Test id.", since: "2026-11-27" } };
  for (const operator of ["eq", "ne"]) addInputField(type, operator, () => ID, ofId);
  for (const operator of ["in", "notIn"]) addInputField(type, operator, () => [ID], ofId);
}

/** Deprecation of the test of the kind where all rows have the same one. */
const ofOneKind = (of: readonly KindSpec[]) =>
  of.length === 1 ? { reason: "All rows are of this kind.", since: "2026-11-27" } : undefined;

/** Tests across a relation: of the thing itself, where there is at most one. */
function relationFilter(end: End): ClassType {
  if (end.single) return nodeWhere(leadsTo(end).name);
  const name = isLink(end) ? `${linkFilter(end).name}Link` : `${nodeFilter(leadsTo(end).name).name}List`;
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
  const { name } = leadsTo(end);
  if (!isLink(end)) return nodeWhere(name);
  return inputType(`${linkFilter(end).name}LinkWhere`, "Tests of relations and of what they lead to.", (type) => {
    addInputField(type, "node", () => nodeWhere(name), { doc: "Tests what the relation leads to." });
    addInputField(type, "edge", () => edgeWhere(end), { doc: "Tests what the relation says." });
  });
}

/** Tests of what relations say. */
export function edgeWhere(end: End): ClassType {
  const { name, of } = linkFilter(end);
  return inputType(`${name}LinkEdgeWhere`, "Tests of what relations say.", (type) => {
    addSeenFilters(type);
    addFilters(type, fieldsOfAll(of), refFilter);
  });
}
