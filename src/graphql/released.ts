import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { buildSchema, type GraphQLSchema } from "graphql";
import { KnownError } from "../errors.js";
import { bareTextOf } from "./schema-text.js";

/** The schema that was released last, and the package's version then. */
export interface Released {
  readonly version: string;
  readonly schema: GraphQLSchema;
}

/** Reads a released schema from its file. */
export const readReleased = (file: string): Released =>
  parseReleased(brotliDecompressSync(readFileSync(file)).toString());

/** Writes the schema to the file of the released one. The same schema and version give the same bytes. */
export const writeReleased = (file: string, schema: GraphQLSchema, version: string): void =>
  writeFileSync(file, brotliCompressSync(releasedText(schema, version)));

/** Text of a released schema: the package's version in its first line, then the schema without descriptions. */
export const releasedText = (schema: GraphQLSchema, version: string): string =>
  `# Released with ${version}\n${bareTextOf(schema)}`;

export function parseReleased(text: string): Released {
  const [line = ""] = text.split("\n", 1);
  const version = /^# Released with (\d+\.\d+\.\d+)$/.exec(line)?.[1];
  if (!version)
    throw new KnownError(
      "MODEL_INVALID",
      `the released schema: expected "# Released with <version>" as its first line, got ${JSON.stringify(line)}`,
    );
  return { version, schema: buildSchema(text) };
}
