import { z } from "zod";
import { KnownError, shown } from "../../errors.js";
import { idFault } from "../../graphql/read/argument-checks.js";
import { type KindName, kinds, relations } from "../../model/index.js";

/** Schema of an id argument, of one kind where that is given. */
export const idArgument = (doc: string, kind?: KindName) =>
  z
    .string()
    .min(1)
    .max(200)
    .refine((id) => !idFault(id, kind), { error: ({ input }) => idFault(String(input), kind) ?? "" })
    .describe(`${doc} An id as \`${kind ? kinds.get(kind).prefix : "kind"}:slug\`; \`search\` finds it.`);

/** Schema of a kind. */
export const kindArgument = z.enum([...kinds.keys()] as [KindName, ...KindName[]]);

/** Schema of a list of kinds. */
export const kindsArgument = z.array(kindArgument).min(1).max(20).optional();

/** Schema of a list of relations. */
export const relationsArgument = z
  .array(z.enum([...relations.keys()] as [string, ...string[]]))
  .min(1)
  .max(40)
  .optional();

/** Schema of a page size. */
export const firstArgument = (max: number, defaultSize: number) =>
  z
    .int()
    .min(1)
    .max(max)
    .default(defaultSize)
    .describe(`How many, 1 to ${max}; fewer where \`characters\` are too few.`);

/** Schema of a cursor. */
export const afterArgument = z
  .string()
  .max(2000)
  .optional()
  .describe("`next` of the answer before: only what follows it.");

/** Schema of the size of an answer. */
export const charactersArgument = z
  .int()
  .min(1000)
  .max(100_000)
  .default(6000)
  .describe("How long the answer may be, as JSON; `next` leads to the rest.");

/** First field of every answer. */
export const releaseField = z.string().describe("Id of the release that the answer is from: cite it.");

/** Last field of every answer with a list. */
export const nextField = z.string().optional().describe("Give it as `after` for what follows.");

/** Id of the `release { id }` of an operation. */
export const releaseOf = (release: { readonly id: string } | null): string => release?.id ?? "none: the store is empty";

/** Error for an unknown id. */
export const unknownId = (name: string, id: string) =>
  new KnownError("NOT_FOUND", `${name}: expected an id that the graph holds, got ${shown(id)}; search finds ids`);

/** Page of a connection, with a cursor for each row. */
interface CursorPage {
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

/** `next` of an answer with the first `rows` of a page; none where nothing follows them. */
export function nextOf({ edges, pageInfo }: CursorPage, rows: number): { readonly next?: string } {
  const next = edges[rows - 1]?.cursor;
  return next !== undefined && (rows < edges.length || pageInfo.hasNextPage) ? { next } : {};
}

/** `next` as a line shows it; none at the end. */
export const nextLine = ({ next }: { readonly next?: string | undefined }) =>
  next === undefined ? [] : [`More: after = ${JSON.stringify(next)}`];
