/** Without what is null or undefined, at any depth: what is missing is not said. */
export function given<T>(value: T): T {
  if (Array.isArray(value)) return value.map(given) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      inner === null || inner === undefined ? [] : [[name, given(inner)]],
    ),
  ) as T;
}
