import type { Size } from "../components/use-element-size.js";
import type { Point } from "./edge-shape.js";
import type { Box } from "./place-labels.js";

/** Transform from a point of the picture to the screen: `screen = k × point + (x, y)`. */
export interface Viewport {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** Room for marks and labels at the border, in px. */
const border = { x: 84, y: 48, share: 0.17 };
/** Largest scale that fills a window. */
const maxScale = 1.6;

/** The view that shows all of some points, as large as they fit. */
export function fitted(points: readonly Point[], { width, height }: Size): Viewport {
  if (points.length === 0) return { k: 1, x: width / 2, y: height / 2 };
  const { left, right, top, bottom } = extentOf(points);
  const k = Math.min(
    maxScale,
    Math.max(width - 2 * sideOf(width), 40) / Math.max(right - left, 1),
    Math.max(height - 2 * border.y, 40) / Math.max(bottom - top, 1),
  );
  return { k, x: width / 2 - (k * (left + right)) / 2, y: height / 2 - (k * (top + bottom)) / 2 };
}

/** Box that the labels around some points may fill at a scale, in px: as much as a fitted view of them leaves. */
export function labeledExtent(points: readonly Point[], k: number, width: number): Box {
  const { left, right, top, bottom } = extentOf(points);
  const side = sideOf(width);
  return { left: k * left - side, right: k * right + side, top: k * top - border.y, bottom: k * bottom + border.y };
}

const sideOf = (width: number) => Math.min(border.x, width * border.share);

function extentOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

export const onScreen = ({ k, x, y }: Viewport, point: Point): Point => ({ x: k * point.x + x, y: k * point.y + y });

export function isInside(view: Viewport, { width, height }: Size, point: Point): boolean {
  const { x, y } = onScreen(view, point);
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** The view moved just so far that a point is at least `margin` px inside. */
export function revealing(view: Viewport, { width, height }: Size, point: Point, margin = 48): Viewport {
  const { x, y } = onScreen(view, point);
  const inside = (at: number, size: number) => Math.max(Math.min(at, size - margin), Math.min(margin, size / 2));
  return { k: view.k, x: view.x + inside(x, width) - x, y: view.y + inside(y, height) - y };
}
