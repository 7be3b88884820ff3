import { isDrawn, isMeasured } from "../data/kinds.js";
import { addressWith, type Route, viewAddress } from "../route/route.js";
import type { Option } from "./result-groups.js";

/**
 * Address of a chosen line: words lead to their place in the briefing; a thing to the middle of the network or to its
 * figures where the reader looks at those and they can show it; else to the panel beside the view.
 */
export function addressOfChoice(route: Route, { id, kind, at }: Option): string {
  if (at) return viewAddress(route, "briefing", { turn: at.turn, at: String(at.start) });
  if (route.view === "network" && isDrawn(kind)) return viewAddress(route, "network", { around: id });
  if (route.view === "figures" && isMeasured(kind)) return addressWith(route, { of: id, open: null });
  return addressWith(route, { open: id });
}
