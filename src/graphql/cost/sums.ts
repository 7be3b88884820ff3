/** Expected cost of an operation, and its highest one. */
export interface Cost {
  readonly total: number;
  /** Cost of its costliest field by itself, and where that is, by response names: `policies.nodes.targets`. */
  readonly max: number;
  readonly path: string;
  /** Part of the total that introspection has, whose size is known. */
  readonly introspection: number;
  /** Levels of fields in one another; introspection has none. */
  readonly depth: number;
  /** Highest cost: every list has as many rows as it was asked for. Without the rows that filters look at. */
  readonly bound: number;
  /** Rows that its filters and groups are taken to read, however large the store is; not in the total. */
  readonly read: number;
  /** Fields that are written in it, fragments as often as they are spread. */
  readonly fields: number;
}

/** Rows that a list has: as expected, at most, and where nothing restricts it. */
export interface ListRows {
  readonly expected: number;
  readonly bound: number;
  readonly all: number;
}

export const alike = (rows: number): ListRows => ({ expected: rows, bound: rows, all: rows });

export const nothing: Cost = { total: 0, max: 0, path: "", introspection: 0, depth: 0, bound: 0, read: 0, fields: 0 };

/** Sums stay whole numbers that JSON can say. */
export const capped = (sum: number) => Math.min(sum, Number.MAX_SAFE_INTEGER);

export function plus(a: Cost, b: Cost): Cost {
  const { max, path } = b.max > a.max ? b : a;
  return {
    max,
    path,
    depth: Math.max(a.depth, b.depth),
    total: capped(a.total + b.total),
    introspection: capped(a.introspection + b.introspection),
    bound: capped(a.bound + b.bound),
    read: capped(a.read + b.read),
    fields: capped(a.fields + b.fields),
  };
}

/** The cost of a field from what each of its rows costs, and what it costs by itself. */
export function within(
  name: string,
  rows: ListRows,
  inner: Cost,
  own: Pick<Cost, "total" | "bound">,
): Pick<Cost, "total" | "bound" | "max" | "path" | "depth"> {
  const total = capped(own.total + rows.expected * inner.total);
  const bound = capped(own.bound + rows.bound * inner.bound);
  const max = capped(rows.expected * inner.max);
  const depth = inner.depth + 1;
  return max > own.total
    ? { total, bound, max, path: `${name}.${inner.path}`, depth }
    : { total, bound, max: own.total, path: name, depth };
}
