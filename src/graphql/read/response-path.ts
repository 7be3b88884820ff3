/** Path of a field in an answer, as both executors give it. */
export interface FieldPath {
  readonly key: string | number;
  readonly prev: FieldPath | undefined;
}

/** Path by response names: without indices, and without the names that every list has. */
export function pathOf(path: FieldPath): string {
  const names: string[] = [];
  for (let at: FieldPath | undefined = path; at; at = at.prev) {
    const isOfList =
      (at.key === "nodes" && at.prev !== undefined) ||
      at.key === "edges" ||
      (at.key === "node" && typeof at.prev?.key === "number");
    if (typeof at.key === "string" && !isOfList) names.unshift(at.key);
  }
  return names.join(".");
}
