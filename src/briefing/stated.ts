import { kindOfId } from "../model/index.js";
import { ascending, byId } from "../store/ascending.js";
import { type Contribution, merged } from "../store/merge.js";
import { groupBy } from "../store/group-by.js";
import type { LoadedEdge, LoadedNode } from "../store/store.js";
import type { Pack } from "./pack.js";
import type { Location, Problems } from "./problems.js";
import type { Row } from "./read-rows.js";

/** A record and its row. */
export interface Placed<T> {
  readonly record: T;
  readonly where: Location & Partial<Pick<Row, "at">>;
}

/** Things that several packs state: each states what it has to say of them, and all of them together what every record has. */
export class Stated {
  /** `packsOf`: the packs that state an id; `kept`: what packs state that are in the store alone. */
  constructor(
    private readonly packsOf: ReadonlyMap<string, ReadonlySet<string>>,
    private readonly kept: ReadonlyMap<string, readonly Contribution[]>,
  ) {}

  /** Reads which packs state which ids. `held`: what packs that are in the store alone state. */
  static of(packs: readonly Pack[], held: readonly LoadedNode[]): Stated {
    const packsOf = new Map<string, Set<string>>();
    for (const { name, rows } of packs)
      for (const { value } of [...rows.values()].flat()) {
        if (typeof value.id !== "string" || !kindOfId(value.id)) continue;
        const known = packsOf.get(value.id);
        if (known) known.add(name);
        else packsOf.set(value.id, new Set([name]));
      }
    return new Stated(
      packsOf,
      groupBy(held, ({ id }) => id),
    );
  }

  /** True where another pack states the thing, too. */
  elsewhere(id: string, pack: string): boolean {
    return this.kept.has(id) || [...(this.packsOf.get(id) ?? [])].some((one) => one !== pack);
  }

  /** Adds a problem where packs disagree on the identity of a thing, with both places, or leave out together what it needs. */
  check(id: string, placed: readonly Placed<LoadedNode>[], problems: Problems): void {
    const spec = kindOfId(id);
    const kept = this.kept.get(id) ?? [];
    if (!spec || placed.length + kept.length < 2) return;
    const all = [...kept, ...placed.map(({ record }) => record)];
    const { disagreements, missing } = merged(spec, all);
    const placeOf = (one: Contribution) => placed.find(({ record }) => record === one)?.where;
    for (const { property, between } of disagreements) {
      const [there, here] = between;
      const [where, other] = [placeOf(here), placeOf(there)];
      const [own, its] = [here, there].map(({ props }) => JSON.stringify(props[property]));
      const at = other ? `at ${other.file}:${other.line}` : `in pack ${there.pack} of the store`;
      if (where) problems.add(lineOf(where, property), `${id}: ${property}: expected ${its} as ${at}, got ${own}`);
    }
    for (const { where } of missing.length > 0 ? placed : [])
      problems.add(where, `${id}: ${missing.join(", ")}: expected from one of the packs that state it, got none`);
  }
}

/** Line of the field that a property belongs to: `unitCode` to `unit`. */
const lineOf = (where: Placed<unknown>["where"], property: string): Location =>
  where.at?.(property.replace(/(?<=[a-z])(Code|Kind|Start|End|Basis)$/, "")) ?? where;

/** Records by id, those of one id by pack. */
export function inOrder<T extends LoadedNode | LoadedEdge>(placed: ReadonlyMap<string, readonly Placed<T>[]>): T[] {
  const records = [...placed.values()].flat().map(({ record }) => record);
  return records.toSorted((a, b) => byId(a, b) || ascending(a.pack, b.pack));
}
