import type { Size } from "../components/use-element-size.js";
import type { Point } from "../network/edge-shape.js";
import { type LabelRequest, placeLabels } from "../network/place-labels.js";
import { shortened } from "../text/label-lines.js";
import { bodyFont, measureIn } from "../text/measure.js";

interface Labeled {
  readonly id: string;
  readonly label: string;
  readonly fx: number;
  readonly fy: number;
  readonly degree: number;
}

interface LabelOptions {
  readonly dots: readonly Labeled[];
  /** Point of the picture in the upper left corner of the screen. */
  readonly corner: Point;
  readonly k: number;
  readonly size: Size;
  readonly radius: number;
  readonly marked: string | undefined;
}

export interface CanvasLabel extends Point {
  readonly text: string;
}

/**
 * Numbers of labels that are tried from afar, where they lie on small marks, and from near; and against how many marks in
 * sight these are held in a frame.
 */
const max = { far: 24, near: 120, marks: 600 };
const lineHeight = 16;
const maxWidth = 190;

/** The labels of what is in sight, of what most is joined to first, none on another: where each begins, in the picture. */
export function labelsFor({ dots, corner, k, size, radius, marked }: LabelOptions): CanvasLabel[] {
  const inSight = dots.filter(({ fx, fy }) => {
    const [x, y] = [(fx - corner.x) * k, (fy - corner.y) * k];
    return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
  });
  const measure = measureIn(bodyFont(13));
  const inOrder = inSight.toSorted(
    (a, b) => Number(b.id === marked) - Number(a.id === marked) || b.degree - a.degree || (a.id < b.id ? -1 : 1),
  );
  const far = k < 0.5;
  const tried = far ? max.far : max.near;
  const texts = new Map<string, { readonly dot: Labeled; readonly text: string }>();
  const things = inOrder
    .slice(0, !far && inOrder.length <= max.marks ? inOrder.length : tried)
    .map((dot, index): LabelRequest => {
      const text = index < tried ? shortened(dot.label, maxWidth, measure) : undefined;
      if (text !== undefined) texts.set(dot.id, { dot, text });
      return {
        id: dot.id,
        x: (dot.fx - corner.x) * k,
        y: (dot.fy - corner.y) * k,
        radius,
        sizes: text === undefined ? [] : [{ width: measure(text), height: lineHeight }],
        priority: dot.id === marked ? Infinity : dot.degree,
      };
    });
  return [...placeLabels(things)].map(([id, { dx, dy }]) => {
    const { dot, text } = texts.get(id) as { dot: Labeled; text: string };
    return { text, x: dot.fx + dx / k, y: dot.fy + dy / k };
  });
}
