import type { Context } from "./context.js";
import { historyOf } from "./history.js";
import { daysSeen, type Of, spansOf } from "./spans-of.js";

/** Resolver of a derived field: of an entity from the turns that mention it, of a relation from its evidence. */
export function derivedOf(field: string): (of: Of, args: unknown, context: Context) => Promise<unknown> {
  switch (field) {
    case "evidence":
      return (of, _, context) => spansOf(of, context);
    case "firstSeen":
      return async (of, _, context) => (await daysSeen(of, context)).at(0) ?? null;
    case "lastSeen":
      return async (of, _, context) => (await daysSeen(of, context)).at(-1) ?? null;
    case "history":
      return (of, _, context) => historyOf(of, context);
    default:
      throw new Error(`nothing derives the field ${field}`);
  }
}
