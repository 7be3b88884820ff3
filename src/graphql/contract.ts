import { findBreakingChanges, findDangerousChanges, type GraphQLSchema } from "graphql";
import type { Released } from "./released.js";

/** Changes of a schema since the last release, and whether its version allows them. */
export interface Verdict {
  /** A line for each change that may hurt a caller, breaking ones first. */
  readonly changes: readonly string[];
  /** Count since the last release, and the version that the changes need if this one is too low for them. */
  readonly summary: string;
  /** Nothing breaks, or the version says that something does. */
  readonly allowed: boolean;
}

/** Compares a schema with the released one. A breaking change needs a new major version; before 1.0, a new minor one. */
export function checkContract(released: Released, present: GraphQLSchema, version: string): Verdict {
  const breaking = findBreakingChanges(released.schema, present).map(({ description }) => `breaking: ${description}`);
  const dangerous = findDangerousChanges(released.schema, present).map(
    ({ description }) => `dangerous: ${description}`,
  );
  const needed = breakingAfter(released.version);
  const allowed = breaking.length === 0 || isAtLeast(version, needed);
  const counts = `Since ${released.version}: ${breaking.length} breaking, ${dangerous.length} dangerous.`;
  return {
    changes: [...breaking.toSorted(), ...dangerous.toSorted()],
    summary: allowed ? counts : `${counts} Expected version ${needed} or later, got ${version}.`,
    allowed,
  };
}

const numbersOf = (version: string) => version.split(/[.-]/, 3).map(Number) as [number, number, number];

function breakingAfter(version: string): string {
  const [major, minor] = numbersOf(version);
  return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
}

function isAtLeast(version: string, min: string): boolean {
  const [[major, minor], [minMajor, minMinor]] = [numbersOf(version), numbersOf(min)];
  return major > minMajor || (major === minMajor && minor >= minMinor);
}
