/** Cuts rows into lists of at most `size`: parameters of one statement. */
export function* chunks<T>(rows: readonly T[], size = 1000): Iterable<T[]> {
  for (let i = 0; i < rows.length; i += size) yield rows.slice(i, i + size);
}
