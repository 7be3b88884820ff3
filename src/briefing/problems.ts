import { KnownError } from "../errors.js";
import { ascending } from "../store/ascending.js";

/** Location of a row or of one of its values. */
export interface Location {
  readonly file: string;
  readonly line: number;
}

/** Value as a message shows it. */
export const shownValue = (value: unknown) => (value === undefined ? "nothing" : JSON.stringify(value));

/** Collects all problems of a load, so that its author sees them at once. */
export class Problems {
  readonly #found: (Location & { message: string })[] = [];

  add(where: Location, message: string): void {
    this.#found.push({ file: where.file, line: where.line, message });
  }

  /** Throws PACK_INVALID if there are problems, one per line, by file and line. */
  check(): void {
    if (this.#found.length === 0) return;
    const found = this.#found.toSorted((a, b) => ascending(a.file, b.file) || a.line - b.line);
    const lines = [...new Set(found.map(({ file, line, message }) => `${file}:${line}: ${message}`))];
    const count = lines.length === 1 ? "1 problem" : `${lines.length} problems`;
    throw new KnownError("PACK_INVALID", `${count}; nothing was loaded\n${lines.join("\n")}`);
  }
}
