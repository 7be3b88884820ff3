import { KnownError } from "../errors.js";

/** Where a row or a value of it stands. */
export interface Location {
  readonly file: string;
  readonly line: number;
}

/** A value as a fault shows it. */
export const shownValue = (value: unknown) => (value === undefined ? "nothing" : JSON.stringify(value));

/** All that is wrong with a load, gathered so that its author sees everything at once. */
export class Problems {
  readonly #found: (Location & { message: string })[] = [];

  add(where: Location, message: string): void {
    this.#found.push({ file: where.file, line: where.line, message });
  }

  /** Refuses the load if anything was found: one line each, in the order of files and lines. */
  check(): void {
    if (this.#found.length === 0) return;
    const found = this.#found.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
    const lines = [...new Set(found.map(({ file, line, message }) => `${file}:${line}: ${message}`))];
    const count = lines.length === 1 ? "1 fault" : `${lines.length} faults`;
    throw new KnownError("PACK_INVALID", `${count}; nothing was loaded\n${lines.join("\n")}`);
  }
}
