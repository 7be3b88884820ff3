import { ID, Int } from "type-graphql";
import { walked } from "../../traversal/walked-relations.js";
import { badInput, KnownError } from "../../errors.js";
import { kindEnum, relationEnum } from "../types/enums.js";
import { checkId } from "../read/id-argument.js";
import type { QueryArg } from "./query-field.js";
import type { Size } from "../read/size-argument.js";
import type { ArgOptions } from "../types/type-builder.js";

/** What a caller may ask for of each question. */
export const sizes = {
  maxLength: { least: 1, most: 6, usual: 4 },
  paths: { least: 0, most: 20, usual: 10 },
  depth: { least: 0, most: 3, usual: 1 },
  nodes: { least: 1, most: 300, usual: 100 },
  rows: { least: 0, most: 100, usual: 20 },
} as const satisfies Record<string, Size>;
export const centers = { least: 1, most: 150 };
export const commonIds = { least: 2, most: 10 };

export const sizeArg = (name: string, doc: string, { least, most, usual }: Size): ArgOptions => ({
  name,
  type: () => Int,
  doc: `${doc}, ${least} to ${most}; ${usual} where not given.`,
});

export const idArg = (name: string, doc: string): QueryArg => ({ name, type: () => ID, doc, required: true });

export const idsArg = (name: string, doc: string): QueryArg => ({ name, type: () => [ID], doc, required: true });

export const relationsArg: QueryArg = {
  name: "relations",
  type: () => [relationEnum],
  doc: `Along these relations only. Where not given, along those by which one thing bears on another: ${walked.join(", ")}.`,
};

export const kindsArg = (doc: string): QueryArg => ({ name: "kinds", type: () => [kindEnum], doc });

/** The ids that a caller gave; too few, too many and what cannot be an id are refused. */
export function idsOf(name: string, ids: readonly string[], { least, most }: Omit<Size, "usual">): readonly string[] {
  if (ids.length < least) throw badInput(`${name}: expected ${least} to ${most} ids, got ${ids.length}`);
  if (ids.length > most)
    throw new KnownError("LIMIT_EXCEEDED", `${name}: expected at most ${most} ids, got ${ids.length}`);
  return ids.map((id, index) => checkId(id, `${name}[${index}]`));
}
