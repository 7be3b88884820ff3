import { type ClassType, Float, Int } from "type-graphql";
import { maxTextLength, maxCandidates } from "../../search/search.js";
import { pageInfo } from "../types/connections.js";
import { kindEnum } from "../types/enums.js";
import { nodeType } from "../types/kind-types.js";
import { pageSize } from "../read/paging.js";
import { addQuery, type QueryArg } from "./query-field.js";
import { fields, objectType } from "../types/type-builder.js";

const range = fields(objectType("TextRange", "A part of a text."), [
  ["start", () => Int, "UTF-16 offset of its begin. Computed: src/search/highlight.ts"],
  ["end", () => Int, "UTF-16 offset of its end, exclusive. Computed: src/search/highlight.ts"],
]);

const highlight = fields(objectType("Highlight", "A text of the thing found, with what matched in it."), [
  [
    "field",
    () => String,
    "The stored field: `name`, `nameZh`, `aliases`, `names` (a weak name), `description`, `action`, `quote`. Computed: src/store/searchable-texts.ts",
  ],
  ["text", () => String, "The text, as stored. Stored: (:Node) property"],
  ["marked", () => String, "The text with « and » around what matched. Computed: src/search/highlight.ts"],
  ["ranges", () => [range], "What matched in the text, in its order. Computed: src/search/highlight.ts"],
]);

const score = [
  "score",
  () => Float,
  "From 0 to 1: a fifth for each place from quotation, description, weak name and alias to name, and within it how closely and how much of the text matches. Computed: src/search/score.ts",
] as const;
const why = [
  "why",
  () => String,
  'Why it was found. Example: `alias "Setting Sail" begins with "sett"`. Computed: src/search/explanation.ts',
] as const;
const node = ["node", () => nodeType, "The thing itself; a quotation's is its Evidence. Stored: (:Node)"] as const;

const hit = fields(objectType("SearchHit", "A thing that a search found."), [
  ["cursor", () => String, "Where the hit stands: for after. Computed: from its score and id"],
  score,
  why,
  [
    "highlights",
    () => [highlight],
    "Its texts with words of the question in them, the worthiest first. Computed: src/search/score.ts",
  ],
  node,
]);

const facet = fields(objectType("KindFacet", "How many of a search's hits are of one kind."), [
  ["kind", () => kindEnum, "The kind. Stored: (:Node) label"],
  ["count", () => Int, "How many hits. Computed: from all hits, whatever the page"],
]);

const result = fields(objectType("SearchResult", "What a search found, the worthiest first, then by id."), [
  ["totalCount", () => Int, "All hits, whatever the page. Computed: src/search/search.ts"],
  [
    "complete",
    () => Boolean,
    `False where more than ${maxCandidates} things match: the hits are the best ranked of them. Computed: src/search/search.ts`,
  ],
  ["facets", () => [facet], "The hits by kind, the most frequent first, then by name. Computed: from all hits"],
  ["edges", () => [hit], "The hits of the page. Computed: a page of the hits"],
  ["nodes", () => [nodeType], "The same hits without their edges. Computed: a page of the hits"],
  ["pageInfo", () => pageInfo, "Where the page stands among the hits. Computed: from the page"],
]);

const suggestion = fields(objectType("Suggestion", "A thing that what was typed may mean."), [
  ["text", () => String, "The name that goes with what was typed. Stored: (:Node) property"],
  ["marked", () => String, "The name with « and » around what was typed. Computed: src/search/highlight.ts"],
  score,
  why,
  node,
]);

/** Finding things by words. */
export function addSearchQueries(root: ClassType): void {
  const kinds: QueryArg = { name: "kinds", type: () => [kindEnum], doc: "Only things of these kinds." };
  const text = (name: string, doc: string): QueryArg => ({ name, type: () => String, doc, required: true });
  addQuery(
    root,
    "search",
    () => result,
    "The things that have the most words of a text, in English or Chinese, in names, aliases, descriptions and quotations. The beginning of a word is enough; a word that no text has may be misspelt: by one letter from four, by two from eight. Computed: cypher/read/search-candidates.cypher, or its twin in src/store/sqlite, and src/search/score.ts",
    [
      text("text", `What to look for, up to ${maxTextLength} characters. Example: \`setting sail\`.`),
      kinds,
      { name: "first", type: () => Int, doc: `How many, 0 to ${pageSize.most}; ${pageSize.default} where not given.` },
      { name: "after", type: () => String, doc: "Only hits after the one with this cursor." },
    ],
    false,
  );
  addQuery(
    root,
    "suggest",
    () => [suggestion],
    "The things that a person who types may mean, by name, alias or Chinese name; the last word may be unfinished. Computed: cypher/read/search-candidates.cypher, or its twin in src/store/sqlite, and src/search/score.ts",
    [
      text("prefix", `What was typed, up to ${maxTextLength} characters. Example: \`5g set\`.`),
      kinds,
      { name: "first", type: () => Int, doc: `How many, 0 to ${pageSize.most}; ${pageSize.default} where not given.` },
    ],
    false,
  );
}
