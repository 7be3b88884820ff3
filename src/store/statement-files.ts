import type { Store } from "./store.js";

const files = (sqlite: string, ...cypher: string[]) => [
  ...cypher.map((name) => `cypher/read/${name}.cypher`),
  `src/store/sqlite/${sqlite}.ts`,
];

/** Files of the statements behind the methods that read the graph: those for Neo4j, then the one for SQLite. */
export const statementFiles = {
  nodes: files("nodes", "nodes-by-id"),
  page: files("pages", "page-of-kind", "count-of-kind"),
  links: files("links", "links-of-sources", "count-links-of-sources"),
  pairs: files("pairs", "pairs-of-relation", "pairs-by-source", "count-pairs-of-relation"),
  releases: files("sqlite-store", "releases"),
} satisfies Partial<Record<keyof Store, readonly string[]>>;
