export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface EdgeShape {
  /** Path data, from the source to the target. */
  readonly path: string;
  /** Place of the arrow, a little beyond the middle. */
  readonly arrow: Point & { readonly angle: number };
}

/** Distance between lines that join the same two things, in px of the picture. */
const gap = 14;

/**
 * The line of the `nth` of `of` relations between two things. One runs straight; several bend to both sides, the same
 * whichever way each of them points.
 */
export function edgeShape(source: Point, target: Point, nth = 0, of = 1): EdgeShape {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy) || 1;
  const forwards = dx > 0 || (dx === 0 && dy > 0) ? 1 : -1;
  const bend = (nth - (of - 1) / 2) * gap * forwards;
  const control = {
    x: (source.x + target.x) / 2 - (dy / length) * bend * 2,
    y: (source.y + target.y) / 2 + (dx / length) * bend * 2,
  };
  const at = 0.58;
  const on = (a: number, c: number, b: number) => (1 - at) ** 2 * a + 2 * at * (1 - at) * c + at ** 2 * b;
  const slope = (a: number, c: number, b: number) => (1 - at) * (c - a) + at * (b - c);
  const path =
    bend === 0
      ? `M${round(source.x)} ${round(source.y)}L${round(target.x)} ${round(target.y)}`
      : `M${round(source.x)} ${round(source.y)}Q${round(control.x)} ${round(control.y)} ${round(target.x)} ${round(target.y)}`;
  return {
    path,
    arrow: {
      x: round(on(source.x, control.x, target.x)),
      y: round(on(source.y, control.y, target.y)),
      angle: round(
        (Math.atan2(slope(source.y, control.y, target.y), slope(source.x, control.x, target.x)) * 180) / Math.PI,
      ),
    },
  };
}

/** For each edge its number among those of the same two things, and how many they are. */
export function parallels(edges: readonly { readonly source: string; readonly target: string }[]): [number, number][] {
  const keyOf = ({ source, target }: (typeof edges)[number]) => [source, target].toSorted().join(" ");
  const totals = new Map<string, number>();
  for (const edge of edges) totals.set(keyOf(edge), (totals.get(keyOf(edge)) ?? 0) + 1);
  const met = new Map<string, number>();
  return edges.map((edge) => {
    const nth = met.get(keyOf(edge)) ?? 0;
    met.set(keyOf(edge), nth + 1);
    return [nth, totals.get(keyOf(edge)) ?? 1];
  });
}

const round = (value: number) => Math.round(value * 10) / 10;
