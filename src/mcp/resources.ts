import type { GraphQLSchema } from "graphql";
import { isIntrospectionType, printType } from "graphql";
import { badInput, KnownError, shown } from "../errors.js";
import type { RunOperation } from "../graphql/operation.js";
import { textOf } from "../graphql/schema-text.js";
import { createSchema } from "../graphql/schema.js";
import { didYouMean } from "../model/did-you-mean.js";
import { schemaDigest } from "./answers/schema-digest.js";
import { dataOf } from "./tools/define-tool.js";

const scheme = "briefing-graph://";
const schemaText = "application/graphql";

/** Resources of the protocol. */
export const resources = [
  {
    uri: `${scheme}release`,
    name: "release",
    title: "Release",
    description: "What is loaded: the id to cite, the packs, their counts and checksums.",
    mimeType: "application/json",
  },
  {
    uri: `${scheme}digest`,
    name: "digest",
    title: "Digest of the schema",
    description: "The kinds, their fields and the relations between them, on one page.",
    mimeType: "text/plain",
  },
  {
    uri: `${scheme}schema`,
    name: "schema",
    title: "GraphQL schema",
    description: "The whole schema (large: about half a megabyte). One type at a time is shorter.",
    mimeType: schemaText,
  },
];

export const resourceTemplates = [
  {
    uriTemplate: `${scheme}schema/{type}`,
    name: "schema-type",
    title: "One type of the GraphQL schema",
    description: "Its fields and what they say. Begin with Query; then Policy, Observation, ObservationWhere …",
    mimeType: schemaText,
  },
];

interface Contents {
  readonly uri: string;
  readonly mimeType: string;
  readonly text: string;
}

/** Reads a resource. Throws NOT_FOUND, BAD_USER_INPUT. */
export async function readResource(uri: string, ask: RunOperation, signal: AbortSignal): Promise<Contents> {
  if (uri === `${scheme}release`) return { uri, mimeType: "application/json", text: await releaseText(ask, signal) };
  if (uri === `${scheme}digest`) return { uri, mimeType: "text/plain", text: schemaDigest() };
  const schema = await createSchema();
  if (uri === `${scheme}schema`) return { uri, mimeType: schemaText, text: textOf(schema) };
  const [, type] = /^briefing-graph:\/\/schema\/(\w+)$/.exec(uri) ?? [];
  if (type === undefined)
    throw badInput(
      `uri: expected ${scheme}release, ${scheme}digest, ${scheme}schema or ${scheme}schema/{type}, got ${shown(uri)}`,
    );
  return { uri, mimeType: schemaText, text: typeText(schema, type) };
}

/** Names of types with a prefix, to complete `schema/{type}`; at most 100, as the protocol demands. */
export async function typesNamed(prefix: string): Promise<string[]> {
  const names = Object.keys((await createSchema()).getTypeMap());
  return names
    .filter((name) => name.toLowerCase().startsWith(prefix.toLowerCase()))
    .toSorted()
    .slice(0, 100);
}

function typeText(schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name);
  if (type && !isIntrospectionType(type)) return printType(type);
  const names = Object.keys(schema.getTypeMap());
  throw new KnownError(
    "NOT_FOUND",
    `type: expected a type of the schema, got ${shown(name)}${didYouMean(name, names)}`,
  );
}

async function releaseText(ask: RunOperation, signal: AbortSignal): Promise<string> {
  const query = `{
    release { id schemaVersion packs { name checksum nodes edges publishedOn } }
    documents { nodes { id name publishedOn heldOn url notice } }
  }`;
  return JSON.stringify(dataOf(await ask({ query, signal })), null, 2);
}
