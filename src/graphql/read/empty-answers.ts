import { ascending } from "../../store/ascending.js";
import { type FieldPath, pathOf } from "./response-path.js";
import type { ValueTest } from "./value-tests.js";

/** Field that gave nothing, and the values that its arguments name. */
export interface EmptyAnswer {
  readonly path: string;
  readonly tests: () => readonly ValueTest[];
}

interface Noted extends EmptyAnswer {
  isEmpty: boolean;
}

/** Fields that are remembered. */
const maxFields = 50;

/** Notes which fields of an operation give nothing at all: on none of the objects that they are asked of. */
export class EmptyAnswers {
  private readonly fields = new Map<object, Noted>();

  /** Notes the rows that a field has given for a filter, which all objects of its level share. */
  note(filter: object, path: FieldPath, rows: number, tests: () => readonly ValueTest[]): void {
    const known = this.fields.get(filter);
    if (known) known.isEmpty &&= rows === 0;
    else if (this.fields.size < maxFields) this.fields.set(filter, { path: pathOf(path), tests, isEmpty: rows === 0 });
  }

  /** Fields that gave nothing, by path: the order in which an engine answers is chance. */
  get all(): readonly EmptyAnswer[] {
    return [...this.fields.values()].filter(({ isEmpty }) => isEmpty).toSorted((a, b) => ascending(a.path, b.path));
  }
}
