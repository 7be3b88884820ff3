import { z } from "zod";
import { KnownError, shown } from "../../errors.js";
import { kinds, relations } from "../../model/index.js";

/** Schema of an id argument. */
export const idArgument = (doc: string) =>
  z.string().min(1).max(200).describe(`${doc} An id as \`kind:slug\`; \`search\` finds it.`);

/** Schema of a list of kinds. */
export const kindsArgument = z
  .array(z.enum([...kinds.keys()] as [string, ...string[]]))
  .max(20)
  .optional();

/** Schema of a list of relations. */
export const relationsArgument = z
  .array(z.enum([...relations.keys()] as [string, ...string[]]))
  .max(40)
  .optional();

/** Schema of a page size. */
export const firstArgument = (max: number, defaultSize: number) =>
  z.int().min(1).max(max).default(defaultSize).describe(`How many, 1 to ${max}.`);

/** Schema of a cursor. */
export const afterArgument = z
  .string()
  .max(2000)
  .optional()
  .describe("`next` of the answer before: only what follows it.");

/** First field of every answer. */
export const releaseField = z
  .string()
  .describe("Id of the release that the answer is from: cite it. The same id is the same data anywhere.");

/** Id of the `release { id }` of an operation. */
export const releaseOf = (release: { readonly id: string } | null): string => release?.id ?? "none: the store is empty";

/** Error for an unknown id. */
export const unknownId = (name: string, id: string) =>
  new KnownError("NOT_FOUND", `${name}: expected an id that the graph holds, got ${shown(id)}; search finds ids`);
