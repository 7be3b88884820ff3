import type { Store } from "./store.js";

const inSqlite = "src/store/sqlite/sqlite-store.ts";
const read = (...names: string[]) => [...names.map((name) => `cypher/read/${name}.cypher`), inSqlite];

/** Files of the statements behind the methods that read the graph: those for Neo4j, then the one for SQLite. */
export const statementFiles = {
  nodes: read("nodes-by-id"),
  page: read("page-of-kind", "count-of-kind"),
  links: read("links-of-sources", "count-links-of-sources"),
  releases: read("releases"),
} satisfies Partial<Record<keyof Store, readonly string[]>>;
