import type { Point } from "./edge-shape.js";

export type Direction = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

export const isDirection = (key: string): key is Direction => key.startsWith("Arrow");

/** The nearest thing that way: what lies askew counts as farther than what lies straight ahead. */
export function nearestTowards<Thing extends Point>(
  from: Point,
  things: readonly Thing[],
  direction: Direction,
): Thing | undefined {
  const horizontal = direction === "ArrowLeft" || direction === "ArrowRight";
  const sign = direction === "ArrowLeft" || direction === "ArrowUp" ? -1 : 1;
  let best: { readonly thing: Thing; readonly far: number } | undefined;
  for (const thing of things) {
    const [dx, dy] = [thing.x - from.x, thing.y - from.y];
    const [ahead, aside] = horizontal ? [dx * sign, Math.abs(dy)] : [dy * sign, Math.abs(dx)];
    if (ahead <= 0 || aside > 2 * ahead) continue;
    const far = ahead + 2 * aside;
    if (!best || far < best.far) best = { thing, far };
  }
  return best?.thing;
}

/** Reading order: rows from the top, each from the left. */
export const readingOrder = (a: Point, b: Point): number =>
  Math.floor(a.y / row) - Math.floor(b.y / row) || a.x - b.x || a.y - b.y;
const row = 40;
