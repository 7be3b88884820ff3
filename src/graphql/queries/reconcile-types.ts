import { type ClassType, Float, ID, Int } from "type-graphql";
import { reconcileLimits } from "../../reconcile/query.js";
import { kindEnum } from "../types/enums.js";
import { nodeType } from "../types/kind-types.js";
import { addQuery } from "./query-field.js";
import { addField, fields, inputType, objectType } from "../types/type-builder.js";

const { queries, candidates, defaultCandidates } = reconcileLimits;
const from = (file: string) => `Computed: src/reconcile/${file}.ts`;

const given = inputType("ReconcileProperty", "What a table says of the thing besides its name.");
addField(given, "property", () => String, {
  nullable: false,
  doc: "A stored field of its kind (a part's field as `unitCode`), or a relation to what has a name. Example: `issuedBy`.",
});
addField(given, "values", () => [String], {
  nullable: false,
  doc: "What it may be: texts, numbers as texts, or ids or names of what the relation leads to.",
});

const query = inputType("ReconcileQuery", "A name as a table has it, whose bearer is sought.");
addField(query, "query", () => String, {
  nullable: false,
  doc: "The name, or an id. Example: `5G Setting Sail plan`.",
});
addField(query, "type", () => kindEnum, { doc: "Only things of this kind." });
addField(query, "limit", () => Int, {
  doc: `How many candidates, 1 to ${candidates}; ${defaultCandidates} where not given.`,
});
addField(query, "properties", () => [given], {
  doc: "What else is known of it. What does not agree lowers the score by up to a fifth, and is no match.",
});

const candidate = fields(objectType("ReconcileCandidate", "A thing that may be what a name means."), [
  ["node", () => nodeType, "The thing. Stored: (:Node)"],
  ["id", () => ID, "Its id. Stored: (:Node).id"],
  ["name", () => String, "Its name. Stored: (:Entity).name"],
  ["type", () => kindEnum, "Its kind. Stored: (:Node) label"],
  [
    "score",
    () => Float,
    `From 0 to 100: 100 for the name itself, 98 for an alias, up to 95 for a name that resembles it. ${from("name-match")}`,
  ],
  [
    "match",
    () => Boolean,
    `Whether this is it for certain: asked for by a proper name or by its id, all properties agree, and that is so of no other. ${from("reconcile")}`,
  ],
  [
    "explanation",
    () => String,
    `Why, in a sentence. Example: \`Alias "Setting Sail" is "setting sail".\` ${from("name-match")}`,
  ],
]);
const reconciliation = fields(objectType("Reconciliation", "What a name may mean."), [
  ["query", () => String, "The name that was asked for. Computed: from the argument"],
  ["candidates", () => [candidate], `The best first, then by id; empty where nothing is near. ${from("reconcile")}`],
]);

/** From a list of names to ids. */
export function addReconcileQuery(root: ClassType): void {
  addQuery(
    root,
    "reconcile",
    () => [reconciliation],
    "What the names of a list mean: for each, in their order, the things that may bear it, with score and reason. The same for tools such as OpenRefine: `/reconcile`. Computed: src/reconcile/reconcile.ts",
    [{ name: "queries", type: () => [query], doc: `The names, at most ${queries}.`, required: true }],
    false,
  );
}
