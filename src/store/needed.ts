import { KnownError } from "../errors.js";
import { ascending, byId } from "./ascending.js";

/** A node that a load leaves out, and an edge of another pack that leads from or to it. */
export interface Needed {
  readonly id: string;
  readonly edge: string;
  readonly pack: string;
}

/** Throws CONFLICT where other packs need nodes that a load leaves out: the first of them, and all of these packs. */
export function failIfNeeded(needed: readonly Needed[]): void {
  const [first] = needed.toSorted((a, b) => byId(a, b) || ascending(a.edge, b.edge));
  if (!first) return;
  const packs = [...new Set(needed.map(({ pack }) => pack))].toSorted();
  const others = packs.length > 1 ? ` (packs that need what is missing: ${packs.join(", ")})` : "";
  throw new KnownError(
    "CONFLICT",
    `${first.id} is missing from the load, but ${first.edge} of pack ${first.pack} still uses it${others}; nothing was loaded`,
  );
}
