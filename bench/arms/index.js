import { join } from "node:path";
import { root } from "../paths.js";
import { startServer } from "./server.js";

const file = (path) => join(root, path);
const graphql = (body) => ({ path: "/graphql", body });

/** Requests to our server, on either engine. */
const product = {
  server: file("dist/main.js"),
  prepares: true,
  can: ({ graphql: operation }) => Boolean(operation),
  request: (row, variables) => graphql({ query: row.graphql, variables }),
  answer: (_, data) => data,
};

/** Requests to a floor: the row's name and its variables. */
const floor = {
  request: (row, variables) => ({ path: `/rows/${row.name}`, body: variables }),
  answer: (_, data) => data,
};

/** The five arms: what each is, which engine it needs, how it is started and asked, and what it answers. */
export const arms = {
  embedded: {
    title: "embedded",
    engine: "sqlite",
    ...product,
    env: ({ stores }) => ({ DATA_DIR: stores.embedded, NEO4J_URI: "" }),
  },
  neo4j: {
    title: "Neo4j",
    engine: "neo4j",
    ...product,
    env: ({ stores, neo4j }) => ({ DATA_DIR: join(stores.folder, "neo4j-files"), NEO4J_URI: neo4j.uri }),
  },
  peer: {
    title: "peer",
    engine: "neo4j",
    server: file("bench/peer/server.js"),
    env: ({ neo4j }) => ({ BENCH_NEO4J: neo4j.uri }),
    can: ({ peer }) => Boolean(peer),
    request: (row, variables) =>
      graphql({ query: row.peer.query, variables: row.peer.variables?.(variables) ?? variables }),
    answer: (row, data) => row.peer.answer(data),
  },
  cypher: {
    title: "Cypher",
    engine: "neo4j",
    server: file("bench/arms/cypher.js"),
    ...floor,
    env: ({ neo4jFloor }) => ({ BENCH_NEO4J: neo4jFloor.uri }),
    can: ({ cypher }) => Boolean(cypher),
  },
  sql: {
    title: "SQL",
    engine: "columns",
    server: file("bench/arms/sql.js"),
    ...floor,
    env: ({ stores }) => ({ BENCH_SQL: stores.columns }),
    can: ({ sql }) => Boolean(sql),
  },
};

export const startArm = (name, engines, options = {}) => {
  const { server, env } = arms[name];
  return startServer(name, server, { ...options, env: { ...env(engines), ...options.env } });
};
