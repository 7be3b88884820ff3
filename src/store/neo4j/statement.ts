import { readFileSync } from "node:fs";
import { KnownError } from "../../errors.js";

/** A Cypher file with its contract: parameters, returned columns, and the placeholders that the adapter fills. */
export interface Statement<Column extends string> {
  readonly file: string;
  readonly columns: readonly Column[];
  /** The text with its placeholders filled, from the model's closed lists and compile.ts only. */
  text(fills?: Readonly<Record<string, string>>): string;
}

interface Contract<Column extends string> {
  params?: readonly string[];
  columns?: readonly Column[];
  placeholders?: readonly string[];
}

/** Reads `cypher/FILE.cypher` and checks it against its contract. Throws STATEMENT_MISMATCH that names both sides. */
export function statement<Column extends string = never>(file: string, contract: Contract<Column>): Statement<Column> {
  const body = readFileSync(new URL(`../../../cypher/${file}.cypher`, import.meta.url), "utf8").trim();
  const code = body.replace(/\/\/.*$/gm, "");
  const returned = /\bRETURN\b(?!.*\bRETURN\b)([\s\S]*)$/.exec(code.slice(code.lastIndexOf("\nRETURN")))?.[1] ?? "";
  same(file, "parameters", contract.params, matches(code, /\$([a-zA-Z]\w*)/g));
  same(file, "columns", contract.columns, code.includes("\nRETURN") ? matches(returned, /\bAS (\w+)/g) : []);
  same(file, "placeholders", contract.placeholders, matches(code, /<<(\w+)>>/g));
  return {
    file,
    columns: contract.columns ?? [],
    text: (fills = {}) => body.replace(/<<(\w+)>>/g, (_, name: string) => fills[name] ?? ""),
  };
}

function same(file: string, what: string, expected: readonly string[] = [], got: readonly string[]): void {
  const [a, b] = [[...expected].toSorted().join(", "), [...got].toSorted().join(", ")];
  if (a !== b)
    throw new KnownError(
      "STATEMENT_MISMATCH",
      `cypher/${file}.cypher: ${what}: the code says [${a}], the file says [${b}]`,
    );
}

const matches = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[1] as string)),
];
