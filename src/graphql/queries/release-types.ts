import { type ClassType, Float, ID, Int } from "type-graphql";
import { oneOf } from "../../model/enum.js";
import { addQuery, type QueryArg } from "./query-field.js";
import { addField, enumType, fields, objectType, type TypeRef } from "../types/type-builder.js";

const pack = fields(objectType("ReleasePack", "One pack of a release."), [
  ["name", () => String, "The pack's folder. Stored: release"],
  ["checksum", () => String, "SHA-256 over its files. Stored: release"],
  ["content", () => String, "SHA-256 over its nodes and edges, passages left out. Stored: release"],
  ["nodes", () => Int, "How many nodes it holds, passages left out. Stored: release"],
  ["edges", () => Int, "How many edges it holds, those of passages left out. Stored: release"],
]);
addField(pack, "publishedOn", () => String, { doc: "Day of its latest document. Stored: release" });

export const releaseType = fields(objectType("Release", "What was loaded. Cite its id with every fact."), [
  [
    "id",
    () => ID,
    "Day of the latest document and a hash over the content: the same content has the same id everywhere. Example: `2025-04-18.490ababdae12`. Stored: release",
  ],
  ["schemaVersion", () => String, "The model's version. Stored: release"],
  ["packs", () => [pack], "Its packs, by name. Stored: release"],
]);

const changeKind = enumType(
  oneOf("ChangeKind", "What became of a node or edge.", {
    ADDED: "It was not there.",
    CHANGED: "It was there and says something else now.",
    REMOVED: "It is not there any more.",
  }),
);
const change = fields(objectType("Change", "What became of one node or edge between two releases."), [
  ["id", () => ID, "Id of the node or edge. Stored: change"],
  ["change", () => changeKind, "What became of it. Computed: from the changes of every release since"],
]);
const changes = fields(objectType("ChangePage", "A page of changes, by id."), [
  ["totalCount", () => Int, "All changes since the release. Computed: from the history"],
  ["nodes", () => [change], "The changes of the page. Computed: from the history"],
]);
addField(changes, "endCursor", () => String, {
  doc: "The last id: for after; null where nothing follows. Computed: from the page",
});

const status = enumType(
  oneOf("CheckStatus", "How a check came out.", {
    HOLDS: "The figures agree.",
    FAILS: "The figures do not agree.",
    NOTED: "For a reader: the source contradicts itself, or rounding explains a gap.",
  }),
);
const check = fields(
  objectType("Check", "One thing that was checked: the briefing's figures against each other and against their words."),
  [
    ["rule", () => String, "Which rule. Example: `differences-agree`. Computed: src/briefing/checks"],
    ["status", () => status, "How it came out. Computed: src/briefing/checks"],
    ["subjects", () => [ID], "Ids of the nodes that it is about. Computed: src/briefing/checks"],
    ["detail", () => String, "One sentence with the figures. Computed: src/briefing/checks"],
  ],
);

const tally = fields(objectType("Tally", "How many there are, and how many of them have what is asked for."), [
  ["total", () => Int, "How many there are. Computed: src/briefing/coverage.ts"],
  ["covered", () => Int, "How many of them have it. Computed: src/briefing/coverage.ts"],
  ["share", () => Float, "covered / total, from 0 to 1; 1 where there are none. Computed: src/briefing/coverage.ts"],
]);
const tallies = (names: Record<string, string>) =>
  Object.entries(names).map(
    ([name, says]) => [name, () => tally, `${says} Computed: src/briefing/coverage.ts`] as const,
  );
const span = fields(objectType("TextSpan", "A place in a document's text."), [
  ["document", () => ID, "The document's id. Computed: src/briefing/coverage.ts"],
  ["ordinal", () => Int, "Which sentence; the first is 1. Computed: src/briefing/coverage.ts"],
  ["start", () => Int, "UTF-16 offset of its begin. Computed: src/briefing/coverage.ts"],
  ["end", () => Int, "UTF-16 offset of its end, exclusive. Computed: src/briefing/coverage.ts"],
]);
const exemption = fields(objectType("Exemption", "Why sentences with a number need no observation."), [
  ["reason", () => String, "The reason. Stored: seeds/*/sentences.tsv"],
  ["count", () => Int, "How many sentences. Computed: src/briefing/coverage.ts"],
]);
const term = fields(objectType("MissingTerm", "A name-like term of the text that no name in the graph covers."), [
  ["term", () => String, "The term. Computed: src/briefing/missing-terms.ts"],
  ["start", () => Int, "UTF-16 offset of its first place. Computed: src/briefing/missing-terms.ts"],
]);
const cited = fields(
  objectType("CitedCoverage", "What must have evidence, and has it."),
  tallies({ relations: "Stated relations.", observations: "Observations.", commitments: "Commitments." }),
);
const numbers = fields(objectType("NumberSentences", "Sentences that hold a number."), [
  ["total", () => Int, "How many there are. Computed: src/briefing/coverage.ts"],
  ["observed", () => Int, "How many an observation quotes. Computed: src/briefing/coverage.ts"],
  ["exempt", () => Int, "How many need none, with a reason. Computed: src/briefing/coverage.ts"],
  ["open", () => [span], "Those that nothing accounts for. Computed: src/briefing/coverage.ts"],
  ["exemptions", () => [exemption], "The reasons, the most frequent first. Computed: src/briefing/coverage.ts"],
]);
const parts = fields(
  objectType("ObservationCoverage", "Parts of a figure that observations have."),
  tallies({
    metric: "With a metric.",
    unit: "With a unit.",
    period: "With a period.",
    comparison: "With a comparison, of those that are a growth or difference.",
    place: "With a place.",
    speaker: "With a speaker.",
  }),
);
const coverage = fields(
  objectType("Coverage", "How much of what was loaded last the graph holds, and how much it can prove."),
  [
    ["cited", () => cited, "What must have evidence. Computed: src/briefing/coverage.ts"],
    ["numberSentences", () => numbers, "Sentences that hold a number. Computed: src/briefing/coverage.ts"],
    ["observations", () => parts, "Parts of a figure. Computed: src/briefing/coverage.ts"],
  ],
);
addField(coverage, "missingTerms", () => [term], {
  doc: "Terms that no name covers; null where the text was not at hand. Computed: src/briefing/missing-terms.ts",
});

/** What was loaded, what changed, and what the loader found when it checked it. */
export function addReleaseQueries(root: ClassType): void {
  const arg = (name: string, type: () => TypeRef, doc: string, required = false): QueryArg => ({
    name,
    type,
    doc,
    required,
  });
  addQuery(
    root,
    "release",
    () => releaseType,
    "What was loaded last; null before the first load. Stored: release",
    [],
    true,
  );
  addQuery(
    root,
    "releases",
    () => [releaseType],
    "Every release that was loaded, the latest last. Stored: release",
    [],
    false,
  );
  addQuery(
    root,
    "changesSince",
    () => changes,
    "What changed since a release was loaded last. Computed: cypher/read/changes-since.cypher",
    [
      arg("release", () => ID, "The release's id.", true),
      arg("first", () => Int, "How many, 0 to 1000; 100 where not given."),
      arg("after", () => ID, "Only ids after this one."),
    ],
    false,
  );
  addQuery(
    root,
    "checks",
    () => [check],
    "How the text agrees with itself, found when it was loaded. Stored: release",
    [arg("rule", () => String, "Only this rule."), arg("status", () => status, "Only what came out so.")],
    false,
  );
  addQuery(
    root,
    "coverage",
    () => coverage,
    "How complete and how proven the graph is, found when it was loaded; null before the first load. Stored: release",
    [],
    true,
  );
}
