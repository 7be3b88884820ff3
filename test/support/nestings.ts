import fc from "fast-check";
import { type KindName, kinds } from "../../src/model/index.js";
import { ends, leadsTo } from "../../src/graphql/types/ends.js";

/** Operations that nest the relations of kinds so many levels deep, each list with its default size or another. */
export const nestings = (levels: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...kinds.values()),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom("", "(first: 5)", "(first: 100)")), {
        minLength: levels,
        maxLength: levels,
      }),
    )
    .map(([kind, steps]) => `{ ${kind.plural} { nodes ${selection(kind.name, steps)} } }`);

function selection(kind: KindName, [step, ...others]: readonly (readonly [number, string])[]): string {
  // Those that lead to one kind alone, whose own relations can be asked for.
  const own = ends.filter((end) => end.owners.includes(kind) && end.others.length === 1);
  const end = step && own[step[0] % own.length];
  if (!end) return "{ id }";
  const inner = selection(leadsTo(end).name as KindName, others);
  return end.single ? `{ id ${end.field} ${inner} }` : `{ id ${end.field}${step[1]} { nodes ${inner} } }`;
}

/** Number of the objects in an answer. */
export function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + objectsIn(item), 0);
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Object.values(value).reduce((sum: number, item) => sum + objectsIn(item), 0);
}
