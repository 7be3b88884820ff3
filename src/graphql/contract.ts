import {
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
} from "graphql";
import { KnownError } from "../errors.js";

/** What was found of a schema's changes since the last release. */
export interface Verdict {
  /** A line for each change that may hurt a caller, what breaks first. */
  readonly changes: readonly string[];
  /** What was compared, and which version the changes need if this one is too low for them. */
  readonly summary: string;
  /** Nothing breaks, or the version says that something does. */
  readonly holds: boolean;
}

/** Compares a schema with the released one. What breaks callers needs a new major version; before 1.0, a new minor one. */
export function checkContract(released: string, present: GraphQLSchema, version: string): Verdict {
  const [line = ""] = released.split("\n", 1);
  const last = /^# Released with (\d+\.\d+\.\d+)$/.exec(line)?.[1];
  if (!last)
    throw new KnownError(
      "MODEL_INVALID",
      `the released schema: expected "# Released with <version>" as its first line, got ${JSON.stringify(line)}`,
    );
  const before = buildSchema(released);
  const breaking = findBreakingChanges(before, present).map(({ description }) => `breaking: ${description}`);
  const dangerous = findDangerousChanges(before, present).map(({ description }) => `dangerous: ${description}`);
  const needed = breakingAfter(last);
  const holds = breaking.length === 0 || isAtLeast(version, needed);
  const counts = `Since ${last}: ${breaking.length} breaking, ${dangerous.length} dangerous.`;
  return {
    changes: [...breaking.toSorted(), ...dangerous.toSorted()],
    summary: holds ? counts : `${counts} Expected version ${needed} or later, got ${version}.`,
    holds,
  };
}

/** The file of a released schema: the package's version in its first line, then the schema. */
export const releasedText = (schema: GraphQLSchema, version: string) => `# Released with ${version}\n${textOf(schema)}`;

/** A schema as text, in the order of names. */
export const textOf = (schema: GraphQLSchema) => `${printSchema(lexicographicSortSchema(schema))}\n`;

const numbersOf = (version: string) => version.split(/[.-]/, 3).map(Number) as [number, number, number];

function breakingAfter(version: string): string {
  const [major, minor] = numbersOf(version);
  return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
}

function isAtLeast(version: string, least: string): boolean {
  const [[major, minor], [leastMajor, leastMinor]] = [numbersOf(version), numbersOf(least)];
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
