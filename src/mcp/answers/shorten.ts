/** A list that was shortened: where it is, how many items it has now, and had. */
export interface Shortened {
  readonly path: string;
  readonly kept: number;
  readonly of: number;
}

/** Shortens the longest lists of a value, and what remains too long of its texts, until it has at most so many characters of JSON. */
export function shorten(value: unknown, max: number): { readonly value: unknown; readonly shortened: Shortened[] } {
  let result = structuredClone(value);
  const lengths = new Map<string, number>();
  const kept = new Map<string, number>();
  while (JSON.stringify(result).length > max) {
    const longest = longestList(result, "");
    if (!longest) break;
    lengths.set(longest.path, lengths.get(longest.path) ?? longest.items.length);
    longest.items.length = Math.floor(longest.items.length / 2);
    kept.set(longest.path, longest.items.length);
  }
  const text = JSON.stringify(result);
  if (text.length > max) result = `${text.slice(0, Math.max(0, max - 100))}…`;
  const shortened = [...lengths].map(([path, of]) => ({ path, kept: kept.get(path) ?? 0, of }));
  return { value: result, shortened };
}

interface Place {
  readonly path: string;
  readonly items: unknown[];
  readonly size: number;
}

/** The list whose second half has the most characters: of nested lists the inner ones come first where they are longer. */
function longestList(value: unknown, path: string): Place | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const inner = Object.entries(value).map(([name, item]) => longestList(item, path === "" ? name : `${path}.${name}`));
  const own = Array.isArray(value) && value.length > 1 ? [{ path, items: value, size: secondHalf(value) }] : [];
  return [...own, ...inner].reduce<Place | undefined>(
    (best, one) => (one && (!best || one.size > best.size) ? one : best),
    undefined,
  );
}

const secondHalf = (items: readonly unknown[]) => JSON.stringify(items.slice(Math.floor(items.length / 2))).length;
