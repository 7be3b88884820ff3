import type { RelationName } from "../model/index.js";
import type { DrawnGraph, Thing, Tie } from "./drawn-graph.js";
import type { Picture, Places } from "./arrange.js";
import { shownKinds } from "./drawn-graph.js";

export interface PlacedThing extends Thing {
  /** In px, to 0.1; y goes down. */
  readonly x: number;
  readonly y: number;
  /** How many things it is joined to. */
  readonly degree: number;
}

/** A picture of a whole graph. */
export interface Layout {
  /** By id. */
  readonly things: ReadonlyMap<string, PlacedThing>;
  /** By relation, source and target. */
  readonly ties: readonly Tie[];
  /** What was left out, in words; null where nothing. */
  readonly cut: string | null;
}

/** What arrange.ts needs to know of a graph. */
export function pictureOf({ things, ties }: DrawnGraph): Picture {
  const isShown = ({ kind }: Thing) => shownKinds.includes(kind);
  return {
    shown: things.filter(isShown).map(({ id }) => id),
    others: things.filter((thing) => !isShown(thing)).map(({ id }) => id),
    pairs: ties.map(({ source, target }) => [source, target]),
  };
}

export function layoutOf({ things, ties, cut }: DrawnGraph, places: Places): Layout {
  const near = new Map(things.map(({ id }) => [id, new Set<string>()]));
  for (const { source, target } of ties) {
    near.get(source)?.add(target);
    near.get(target)?.add(source);
  }
  const placed = things.map((thing): PlacedThing => {
    const { x, y } = places.get(thing.id) as { x: number; y: number };
    return { ...thing, x, y, degree: near.get(thing.id)?.size ?? 0 };
  });
  return { things: new Map(placed.map((thing) => [thing.id, thing])), ties, cut };
}

/** Raised when the text changes its form: what an older server wrote is then made anew. */
const form = 1;

/** The layout as a file holds it. */
export function textOf({ things, ties, cut }: Layout): string {
  const rows = ties.map(({ relation, source, target }) => [relation, source, target]);
  return JSON.stringify({ form, things: [...things.values()], ties: rows, cut });
}

/** The layout that a text holds; undefined where it is broken off, or of another form. */
export function parsed(text: string): Layout | undefined {
  try {
    const read = JSON.parse(text) as ReturnType<typeof JSON.parse>;
    if (read.form !== form) return undefined;
    const ties = (read.ties as [RelationName, string, string][]).map(([relation, source, target]) => ({
      source,
      target,
      relation,
    }));
    return {
      things: new Map((read.things as PlacedThing[]).map((thing) => [thing.id, thing])),
      ties,
      cut: read.cut as string | null,
    };
  } catch {
    return undefined;
  }
}
