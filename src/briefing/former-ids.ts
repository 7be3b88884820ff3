import { kindOfId } from "../model/index.js";
import type { Problems, Location } from "./problems.js";
import type { Row } from "./read-rows.js";

/** Form of an id: `policy:ai-plus`. */
export const idForm = /^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/;

/** Former ids of rows: each belongs to one row, and is no row's present id. */
export class FormerIds {
  readonly #owners = new Map<string, { readonly now: string; readonly where: Location }>();
  readonly #problems: Problems;

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  /** Adds the `formerIds` of a row. Their type is checked with the other fields of the row. */
  add(row: Row, now: string, value: unknown): void {
    if (!Array.isArray(value)) return;
    value.forEach((id: unknown, index) => {
      const where = row.at("formerIds", index);
      if (typeof id !== "string" || id.trim() === "") return;
      const owner = this.#owners.get(id);
      const before = owner?.now === now && owner.where.file !== where.file ? undefined : owner?.where;
      if (!kindOfId(id) || !idForm.test(id))
        this.#problems.add(where, `formerIds: expected ids as policy:lower-case-words, got ${JSON.stringify(id)}`);
      else if (before) this.#problems.add(where, `formerIds: "${id}" is already at ${before.file}:${before.line}`);
      else this.#owners.set(id, { now, where });
    });
  }

  /** Present id for a former one. */
  now(id: string): string | undefined {
    return this.#owners.get(id)?.now;
  }

  /** Adds a problem for each former id that is also a present id; `rowOf` locates the row of a present id. */
  check(rowOf: (id: string) => Location | undefined): void {
    for (const [id, { where }] of this.#owners) {
      const present = rowOf(id);
      if (present) this.#problems.add(where, `formerIds: "${id}" is the id of ${present.file}:${present.line}`);
    }
  }
}
