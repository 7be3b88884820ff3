import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from "yaml";
import { kinds, relations } from "../model/index.js";
import type { Review } from "./review-state.js";
import type { Problems, Location } from "./problems.js";
import { readText } from "./read-text.js";

/** One row of a pack file: its plain value, and the locations of its parts. */
export interface Row extends Location {
  readonly value: Record<string, unknown>;
  /** Of a row that a draft has written: how far it was judged. */
  readonly review?: Review;
  /** Location of the value at a path; of the row where there is no such value. */
  at(...path: (string | number)[]): Location;
}

/** Reads the rows of a YAML file, a list of maps. Adds a problem with its line for anything else. */
export function readRows(path: string, file: string, problems: Problems): Row[] {
  const text = readText(path);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  for (const error of [...document.errors, ...document.warnings])
    problems.add({ file, line: lineAt(error.pos[0]) }, `not YAML: ${error.message}`);
  if (document.errors.length > 0 || document.contents === null) return [];
  if (!isSeq(document.contents)) {
    problems.add({ file, line: 1 }, "expected a list of rows");
    return [];
  }
  return document.contents.items.flatMap((item) => {
    const line = lineAt(offsetOf(item));
    if (isMap(item))
      return [rowOf(item, item.toJS(document, { reviver: yearsAsDays }) as Row["value"], file, line, lineAt)];
    problems.add({ file, line }, "expected a row of the form `key: value`");
    return [];
  });
}

function rowOf(map: YAMLMap, value: Row["value"], file: string, line: number, lineAt: (offset: number) => number): Row {
  return {
    file,
    line,
    value,
    at: (...path) => {
      const [first, ...rest] = path;
      const pair = map.items.find(({ key }) => isScalar(key) && key.value === first);
      const node = rest.length > 0 ? (map.getIn(path, true) ?? pair?.key) : pair?.key;
      return { file, line: node ? lineAt(offsetOf(node)) : line };
    },
  };
}

/** Keys of days and codes of periods: `dueBy: 2026` is a year, which YAML reads as a number. */
const dayKeys = new Set([
  ...[...kinds.values(), ...relations.values()].flatMap(({ fields }) =>
    fields.filter(({ type }) => type === "day").map(({ name, written }) => written ?? name),
  ),
  "code",
  "reference",
]);

const yearsAsDays = (key: unknown, value: unknown): unknown =>
  typeof value === "number" && dayKeys.has(String(key)) ? String(value).padStart(4, "0") : value;

const offsetOf = (node: unknown) => (node as { range?: readonly number[] | null }).range?.[0] ?? 0;
