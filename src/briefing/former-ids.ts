import { kindOfId } from "../model/index.js";
import type { Problems, Location } from "./problems.js";
import type { Row } from "./read-rows.js";

/** What an id looks like after its kind's prefix is known: `policy:ai-plus`. */
export const idForm = /^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/;

/** Ids that rows say they had before: each leads to one row of today, and no row bears it now. */
export class FormerIds {
  readonly #bearers = new Map<string, { readonly now: string; readonly where: Location }>();
  readonly #faults: Problems;

  constructor(faults: Problems) {
    this.#faults = faults;
  }

  /** Notes what a row writes under `formerIds`. That it is a list of texts is checked with the row's other fields. */
  add(row: Row, now: string, value: unknown): void {
    if (!Array.isArray(value)) return;
    value.forEach((id: unknown, index) => {
      const where = row.at("formerIds", index);
      if (typeof id !== "string" || id.trim() === "") return;
      const before = this.#bearers.get(id)?.where;
      if (!kindOfId(id) || !idForm.test(id))
        this.#faults.add(where, `formerIds: expected ids as policy:lower-case-words, got ${JSON.stringify(id)}`);
      else if (before) this.#faults.add(where, `formerIds: "${id}" already stands at ${before.file}:${before.line}`);
      else this.#bearers.set(id, { now, where });
    });
  }

  /** The present id of what once had that id. */
  now(id: string): string | undefined {
    return this.#bearers.get(id)?.now;
  }

  /** `rowOf` tells where the row that bears an id today stands. */
  check(rowOf: (id: string) => Location | undefined): void {
    for (const [id, { where }] of this.#bearers) {
      const living = rowOf(id);
      if (living) this.#faults.add(where, `formerIds: "${id}" is the id of ${living.file}:${living.line}`);
    }
  }
}
