import { z } from "zod";
import { KnownError, shown } from "../errors.js";
import { kinds, relations } from "../model/index.js";

/** Arguments that several tools take. */
export const idArgument = (doc: string) =>
  z.string().min(1).max(200).describe(`${doc} An id as \`kind:slug\`; \`search\` finds it.`);

export const kindsArgument = z
  .array(z.enum([...kinds.keys()] as [string, ...string[]]))
  .max(20)
  .optional();

export const relationsArgument = z
  .array(z.enum([...relations.keys()] as [string, ...string[]]))
  .max(40)
  .optional();

export const firstArgument = (most: number, usual: number) =>
  z.int().min(1).max(most).default(usual).describe(`How many, 1 to ${most}.`);

export const afterArgument = z
  .string()
  .max(2000)
  .optional()
  .describe("`next` of the answer before: only what follows it.");

/** What every answer begins with. */
export const releaseField = z
  .string()
  .describe("Id of the release that the answer is from: cite it. The same id is the same data anywhere.");

/** The release's id as operations ask for it: `release { id }`. */
export const releaseOf = (release: { readonly id: string } | null): string => release?.id ?? "none: the store is empty";

/** An id that nothing has. */
export const unknownId = (name: string, id: string) =>
  new KnownError("NOT_FOUND", `${name}: expected an id that the graph holds, got ${shown(id)}; search finds ids`);
