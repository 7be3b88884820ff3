import type { Point } from "../network/edge-shape.js";
import type { Size } from "../network/fit.js";
import { placeLabels, type Wanting } from "../network/place-labels.js";
import { measureIn } from "../network/measure.js";

interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly fx: number;
  readonly fy: number;
  readonly degree: number;
}

interface Wanted {
  readonly dots: readonly Labelled[];
  /** What stands in the upper left corner of the screen. */
  readonly corner: Point;
  readonly k: number;
  readonly size: Size;
  readonly radius: number;
  readonly marked: string | undefined;
}

export interface CanvasLabel extends Point {
  readonly text: string;
}

/** How many labels are tried from afar, and from near. */
const tried = { far: 24, near: 120 };
const lineHeight = 16;

/** The labels of what is in sight, of what most is joined to first, none on another: where each begins, in the picture. */
export function labelsFor({ dots, corner, k, size, radius, marked }: Wanted): CanvasLabel[] {
  const inSight = dots.filter(({ fx, fy }) => {
    const [x, y] = [(fx - corner.x) * k, (fy - corner.y) * k];
    return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
  });
  const measure = measureIn(13);
  const byId = new Map<string, Labelled>();
  const wanting = inSight
    .toSorted(
      (a, b) => Number(b.id === marked) - Number(a.id === marked) || b.degree - a.degree || (a.id < b.id ? -1 : 1),
    )
    .slice(0, k < 0.5 ? tried.far : tried.near)
    .map((dot): Wanting => {
      byId.set(dot.id, dot);
      return {
        id: dot.id,
        x: (dot.fx - corner.x) * k,
        y: (dot.fy - corner.y) * k,
        radius,
        sizes: [{ width: measure(dot.label), height: lineHeight }],
        priority: dot.id === marked ? Infinity : dot.degree,
      };
    });
  return [...placeLabels(wanting)].map(([id, { dx, dy }]) => {
    const { fx, fy, label } = byId.get(id) as Labelled;
    return { text: label, x: fx + dx / k, y: fy + dy / k };
  });
}
