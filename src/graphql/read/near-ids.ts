import { distance } from "fastest-levenshtein";
import { kinds } from "../../model/index.js";
import type { Store } from "../../store/store.js";

/** Ids on each side of an unknown one that are compared with it. */
const neighbours = 10;
/** Share of its letters in which a near id may differ. */
const maxDifference = 1 / 3;

const nameless = [...kinds.values()].filter(({ fields }) => !fields.some(({ name }) => name === "name"));

/** True of an id of a kind whose things have no name: a turn, figure, quotation or sentence. */
export const isNameless = (id: string) => nameless.some(({ prefix }) => id.startsWith(`${prefix}:`));

/** Ids spelt most like an unknown one of a nameless kind, the nearest first. Two statements. */
export async function nearIds(unknown: string, store: Store): Promise<string[]> {
  const kind = nameless.find(({ prefix }) => unknown.startsWith(`${prefix}:`));
  if (!kind) return [];
  const from = { values: [], id: unknown };
  const window = { kind: kind.name, order: [], limit: neighbours, from, count: false, fields: [] };
  const pages = await Promise.all([true, false].map((backward) => store.page({ ...window, backward })));
  const own = unknown.slice(kind.prefix.length);
  return pages
    .flatMap(({ rows }) => rows.map(({ id }) => ({ id, far: distance(own, id.slice(kind.prefix.length)) })))
    .filter(({ far }) => far <= own.length * maxDifference)
    .toSorted((a, b) => a.far - b.far)
    .map(({ id }) => id);
}
