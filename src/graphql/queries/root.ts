import { type ClassType, Float, ID, Int, Resolver } from "type-graphql";
import { type KindName, kinds } from "../../model/index.js";
import { addGraphQuestions } from "./traversal-queries.js";
import { addLayoutQuery } from "./layout-types.js";
import { addPolicyIndustryLinks } from "./policy-industry-types.js";
import { addQuery } from "./query-field.js";
import { addReconcileQuery } from "./reconcile-types.js";
import { addReleaseQueries, releaseType } from "./release-types.js";
import { addSearchQueries } from "./search-types.js";
import { addStatisticsQueries } from "./statistics-types.js";
import { addField, objectType } from "../types/type-builder.js";
import { kindConnection } from "../types/connections.js";
import { listArgs } from "../types/inputs.js";
import { nodeType, typeNamed } from "../types/kind-types.js";

/** One singular, one plural for each kind; `ministries` is a plural with a filter built in. */
export interface Root {
  readonly kind: KindName;
  readonly singular: string;
  readonly plural: string;
}

export const roots: readonly Root[] = [...kinds.values()].map(({ name, plural }) => ({
  kind: name,
  singular: name.charAt(0).toLowerCase() + name.slice(1),
  plural,
}));

/** Declares the Query type; schema.ts attaches its resolvers. */
export function declareRoot(): ClassType {
  const root = class RootResolver {};
  Resolver()(root);
  const id = {
    name: "id",
    type: () => ID,
    doc: "The full id, a former one too. Example: `policy:5g-setting-sail`.",
    required: true,
  };
  addQuery(root, "node", () => nodeType, "Whatever has this id; null where nothing has. Stored: (:Node)", [id], true);
  const ids = { name: "ids", type: () => [ID], doc: "Up to 100 full ids.", required: true };
  addQuery(
    root,
    "nodes",
    () => [nodeType],
    "Whatever has these ids, in their order; null for each that nothing has. Stored: (:Node)",
    [ids],
    false,
    true,
  );
  for (const { kind, singular, plural } of roots) {
    const prefix = kinds.get(kind)?.prefix;
    addQuery(
      root,
      singular,
      () => typeNamed(kind),
      `The ${kind} with this id (\`${prefix}:…\`); null where there is none. Stored: (:${kind})`,
      [id],
      true,
    );
    addQuery(
      root,
      plural,
      () => kindConnection(kind),
      `All of kind ${kind}. ${kinds.get(kind)?.doc} Stored: (:${kind})`,
      argsOf(kind),
      false,
    );
  }
  addQuery(
    root,
    "ministries",
    () => kindConnection("GovernmentBody"),
    "The public bodies classified MINISTRY. Stored: (:GovernmentBody {classification: 'MINISTRY'})",
    argsOf("GovernmentBody"),
    false,
  );
  const stats = statsType();
  addQuery(
    root,
    "stats",
    () => stats,
    "What the store holds, and what serves it. Computed: one count for each kind and relation",
    [],
    false,
  );
  addReleaseQueries(root);
  addGraphQuestions(root);
  addLayoutQuery(root);
  addPolicyIndustryLinks(root);
  addStatisticsQueries(root);
  addSearchQueries(root);
  addReconcileQuery(root);
  return root;
}

const argsOf = (kind: KindName) => listArgs(kind, kinds.get(kind)?.fields ?? []);

function statsType(): ClassType {
  const count = objectType("Count", "How many there are of one name.");
  addField(count, "name", () => String, {
    nullable: false,
    doc: "The kind or relation. Stored: label or relation type",
  });
  addField(count, "count", () => Int, { nullable: false, doc: "How many. Computed: one count" });
  const stats = objectType("Stats", "Counts and versions.");
  addField(stats, "engine", () => String, {
    nullable: false,
    doc: "Which engine answers: `sqlite` or `neo4j`. Computed: the store",
  });
  addField(stats, "engineVersion", () => String, {
    nullable: false,
    doc: "Its product and version. Computed: asked of the engine",
  });
  addField(stats, "serverVersion", () => String, {
    nullable: false,
    doc: "This server's version. Computed: package.json",
  });
  addField(stats, "uptime", () => Float, {
    nullable: false,
    doc: "How long this server has run, in seconds. Computed: process",
  });
  addField(stats, "kinds", () => [count], {
    nullable: false,
    doc: "Nodes by kind. Computed: cypher/read/counts-by-kind.cypher",
  });
  addField(stats, "relations", () => [count], {
    nullable: false,
    doc: "Edges by relation. Computed: cypher/read/counts-by-relation.cypher",
  });
  addField(stats, "release", () => releaseType, {
    doc: "What was loaded last; null before the first load. Stored: release",
  });
  return stats;
}
