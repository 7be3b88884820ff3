import { badInput, KnownError, shown } from "../../errors.js";
import { didYouMean } from "../../model/did-you-mean.js";
import { type KindName, kindOfId, kinds } from "../../model/index.js";

// Checks of single arguments, and their messages. Root fields declare them by the decorators of queries/arguments.ts; fields
// of rows call them, as type-graphql would validate the same arguments once for each row.

/** Range of a number that a caller may give, and its value where none is given. */
export interface SizeRange {
  readonly min: number;
  readonly max: number;
  readonly default: number;
}

/** The number that a caller gave, or the default one; refuses what is out of range. `instead` says what to do then. */
export function sizeOf(name: string, given: number | null | undefined, range: SizeRange, instead = ""): number {
  const size = given ?? range.default;
  if (size < range.min) throw badInput(`${name}: ${belowMin(size, range)}`);
  if (size > range.max) throw new KnownError("LIMIT_EXCEEDED", `${name}: ${aboveMax(size, range, instead)}`);
  return size;
}

export const belowMin = (size: number, { min, max }: Omit<SizeRange, "default">) =>
  `expected a number from ${min} to ${max}, got ${size}`;
export const aboveMax = (size: number, { max }: Pick<SizeRange, "max">, instead = "") =>
  `expected at most ${max}, got ${size}${instead}`;

/** Input object, or the former arguments that it replaces, and where each of its values was given. Refuses both. */
export function inputOr<Input extends object>(name: string, input: Input | null | undefined, former: Input) {
  if (input && Object.values(former).some((value) => value !== undefined && value !== null))
    throw badInput(`${name}: expected it alone, got deprecated arguments that it replaces too`);
  return input ? { input, at: (key: string) => `${name}.${key}` } : { input: former, at: (key: string) => key };
}

/** Values that a list argument restricts an answer to; none for all. Refuses an empty list, which would leave nothing. */
export function listFilter<T>(name: string, given: readonly T[] | null | undefined): readonly T[] {
  if (given?.length === 0) throw badInput(`${name}: ${emptyList}`);
  return given ?? [];
}

export const emptyList = "expected at least one, got an empty list; leave it out for all";

/** Refuses a text that no engine keeps alike: a NUL ends it in one, half a surrogate pair is lost in the other. */
export function checkText(value: unknown, path: string): void {
  if (typeof value === "string" && !isPlainText(value)) throw badInput(`${path}: ${notPlain(value)}`);
}

export const isPlainText = (text: string) => !text.includes("\0") && text.isWellFormed();
export const notPlain = (text: string) => `expected a well-formed text without NUL, got ${shown(text)}`;

/** Reason why a text is no id, as `kind:words`, of the kind or of any; undefined where it is one. */
export function idFault(id: string, kind?: KindName): string | undefined {
  const wanted = kind && kinds.get(kind)?.prefix;
  const found = form.test(id) ? kindOfId(id) : undefined;
  if (found && (!wanted || found.prefix === wanted)) return undefined;
  const expected = wanted ? `the id of a ${kind} as ${wanted}:lower-case-words` : "an id as kind:lower-case-words";
  return `expected ${expected}, got ${shown(id)}${hint(id, wanted)}`;
}

const form = /^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reason why an id does not fit, of what exists alone: its kind, or the beginning of ids that its own is nearest to. */
function hint(id: string, wanted: string | undefined): string {
  if (!id.includes(":")) return "";
  const kind = kindOfId(id);
  if (kind) return kind.prefix === wanted || wanted === undefined ? "" : `, which is of kind ${kind.name}`;
  const begin = id.slice(0, id.indexOf(":"));
  const word = begin.toLowerCase().replaceAll(/[^a-z]/g, "");
  const named = [...kinds.values()].find(({ name, plural }) =>
    [name, plural].some((one) => one.toLowerCase() === word),
  );
  if (named) return ` (did you mean "${named.prefix}:"?)`;
  const prefixes = [...kinds.values()].map(({ prefix }) => `${prefix}:`);
  return didYouMean(`${begin}:`, prefixes);
}
