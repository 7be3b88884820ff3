import type { z } from "zod";
import { badInput, shown } from "../../errors.js";
import { didYouMean } from "../../model/did-you-mean.js";

/**
 * Parses the arguments of a tool. Numbers, lists and objects may come as JSON text, and a list of one as its item: some clients
 * send nothing else. Throws BAD_USER_INPUT with the path, the expectation and the value of each problem.
 */
export function checkArguments<T extends z.ZodObject>(input: T, given: unknown): z.output<T> {
  const parse = (value: unknown) =>
    input.safeParse(value, { error: (issue) => expectation(issue as Issue, Object.keys(input.shape)) });
  const parsed = parse(given ?? {});
  if (parsed.success) return parsed.data;
  const again = parse(parsed.error.issues.reduce<unknown>(withoutText, given ?? {}));
  if (again.success) return again.data;
  const problems = again.error.issues.map(({ path, message }) => `${placeOf(path)}${message}`);
  throw badInput(problems.join("; "));
}

/** Replaces JSON text in the arguments by its value, at the place of an issue. */
function withoutText(given: unknown, { path: [name, ...inner], ...issue }: z.core.$ZodIssue): unknown {
  const value = (given as Record<PropertyKey, unknown>)[name as string];
  if (name === undefined || inner.length > 0 || issue.code !== "invalid_type" || typeof value !== "string")
    return given;
  const { expected } = issue as { expected: string };
  return { ...(given as object), [name]: valueOf(value, expected) };
}

function valueOf(text: string, expected: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return expected === "array" ? [text] : text;
  }
}

interface Issue {
  readonly code: string;
  readonly input?: unknown;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly origin?: string;
}

function expectation(issue: Issue, names: readonly string[]): string {
  const { code, input } = issue;
  if (code === "unrecognized_keys") {
    const [key = ""] = issue.keys ?? [];
    return `there is no argument ${shown(key)}${didYouMean(key, names)}; expected ${names.join(", ")}`;
  }
  const got = input === undefined ? "nothing" : shown(input);
  if (code === "invalid_value") {
    const values = (issue.values ?? []).map(String);
    return `expected one of ${values.join(", ")}, got ${got}${didYouMean(String(input), values)}`;
  }
  if (code === "invalid_type") return `expected ${kinds[issue.expected ?? ""] ?? issue.expected}, got ${got}`;
  const what = { string: " characters", array: " items" }[issue.origin ?? ""] ?? "";
  const size = what === "" ? got : (input as { length: number }).length;
  if (code === "too_small") return `expected at least ${issue.minimum}${what}, got ${size}`;
  if (code === "too_big") return `expected at most ${issue.maximum}${what}, got ${size}`;
  return `expected something else, got ${got}`;
}

const kinds: Readonly<Record<string, string>> = {
  string: "a text",
  int: "a whole number",
  number: "a number",
  array: "a list",
  record: "an object",
  object: "an object",
  boolean: "true or false",
};

/** Path as a caller writes it: `kinds[0]: `; empty for the arguments as a whole. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? ""
    : `${path.map((part, index) => (typeof part === "number" ? `[${part}]` : index > 0 ? `.${String(part)}` : String(part))).join("")}: `;
