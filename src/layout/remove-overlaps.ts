/** What has a place. */
export interface Placed {
  x: number;
  y: number;
  /** Set where it keeps its place, whatever comes. */
  fx?: number;
}

/** What a thing and the label beneath it take up, in px, with some room. */
export const box = { width: 108, height: 38 };

/**
 * Pushes apart what lies on each other, each pair by such a part of what they share, along the side where that is less.
 * Whether anything did. Goes from left to right, so that only near pairs are looked at; ties go by the order given.
 */
export function removeOverlaps(placed: readonly Placed[], part: number): boolean {
  const sorted = placed.toSorted((a, b) => a.x - b.x);
  // Places move meanwhile, by less than a width: where they stood decides who is looked at.
  const lefts = sorted.map(({ x }) => x);
  let met = false;
  for (let at = 0; at < sorted.length; at++) {
    const a = sorted[at] as Placed;
    const reach = (lefts[at] as number) + 1.5 * box.width;
    for (let next = at + 1; next < sorted.length && (lefts[next] as number) < reach; next++)
      if (push(a, sorted[next] as Placed, part)) met = true;
  }
  return met;
}

function push(a: Placed, b: Placed, part: number): boolean {
  const overX = box.width - Math.abs(b.x - a.x);
  const overY = box.height - Math.abs(b.y - a.y);
  if (overX <= 0 || overY <= 0 || (a.fx !== undefined && b.fx !== undefined)) return false;
  const axis = overX * box.height < overY * box.width ? "x" : "y";
  const step = part * (axis === "x" ? overX : overY) * (b[axis] < a[axis] ? -1 : 1);
  const ofA = a.fx !== undefined ? 0 : b.fx !== undefined ? 1 : 0.5;
  a[axis] -= step * ofA;
  b[axis] += step * (1 - ofA);
  return true;
}
