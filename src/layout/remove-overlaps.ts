/** A movable position. */
export interface Placed {
  x: number;
  y: number;
  /** Set for a fixed position. */
  fx?: number;
}

/** Size of a node with its label and margin, in px. */
export const box = { width: 108, height: 38 };

/**
 * Moves overlapping boxes apart, each pair by `part` of its overlap along the shorter side. Returns true where any overlapped.
 * Sweeps from left to right, so that only near pairs are compared; equal positions keep the given order.
 */
export function removeOverlaps(placed: readonly Placed[], part: number): boolean {
  const sorted = placed.toSorted((a, b) => a.x - b.x);
  // Positions change meanwhile, by less than a width: the original ones decide which pairs are compared.
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
