import type { Scalar } from "../store.js";

/** SQL text and the values of its placeholders. */
export type SqlQuery = [sql: string, values: readonly (string | number)[]];

/** Collects the values of a statement; `bind` returns the placeholder. */
export class Parameters {
  readonly values: (string | number)[] = [];
  #aliases = 0;

  bind(value: Scalar): string {
    const tiny = typeof value === "number" && isTiny(value);
    this.values.push(tiny ? -value : typeof value === "boolean" ? Number(value) : value);
    return tiny ? `(-?${this.values.length})` : `?${this.values.length}`;
  }

  bindAll(values: readonly Scalar[]): string {
    return values.map((value) => this.bind(value)).join(", ");
  }

  /** Number for the aliases of a nested test. */
  nextAlias(): number {
    return ++this.#aliases;
  }
}

/** True for a number that the binding passes as 0, whose opposite it passes as it is. */
export const isTiny = (value: number): boolean => value > 0 && value < Number.EPSILON;
