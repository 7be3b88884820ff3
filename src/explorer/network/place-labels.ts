export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A thing that wants a label: its place on the screen and how much room its mark and its label take, in px. */
export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

export interface LabelRequest {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Half the width of its mark. */
  readonly radius: number;
  /** The forms that its label may take, the best first. */
  readonly sizes: readonly LabelSize[];
  /** The highest is served first. */
  readonly priority: number;
}

/** Place of a label, from the middle of its mark: the side of the mark, and the middle of the top of its box. */
export interface LabelPlace {
  readonly side: Side;
  /** Index of the size that it takes. */
  readonly form: number;
  readonly dx: number;
  readonly dy: number;
}

export type Side = (typeof sides)[number];

const sides = ["below", "right", "above", "left", "lower right", "lower left", "upper right", "upper left"] as const;
/** Space between a mark and its label, and around a label. */
const [gap, margin] = [3, 2];

/**
 * A place for as many labels as find one: none lies on another label nor on another's mark. Served by priority, then
 * id; each takes the first form that fits on one of its sides, `within` a box where one is given. What fits nowhere
 * gets no label.
 */
export function placeLabels(things: readonly LabelRequest[], within?: Box): Map<string, LabelPlace> {
  const occupied = new Grid();
  for (const thing of things) occupied.add(markOf(thing), thing.id);
  const places = new Map<string, LabelPlace>();
  const inOrder = things.toSorted((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  for (const thing of inOrder) {
    const place = candidates(thing).find((candidate) => {
      const box = labelBox(thing, candidate);
      return (!within || isWithin(box, within)) && !occupied.meets(box, thing.id);
    });
    if (!place) continue;
    occupied.add(labelBox(thing, place), undefined);
    places.set(thing.id, place);
  }
  return places;
}

/** A label's box on the screen. */
export function labelBox({ x, y, sizes }: LabelRequest, { dx, dy, form }: LabelPlace): Box {
  const { width, height } = sizes[form] as LabelSize;
  return { left: x + dx - width / 2, top: y + dy, right: x + dx + width / 2, bottom: y + dy + height };
}

const candidates = ({ radius, sizes }: LabelRequest): LabelPlace[] =>
  sizes.flatMap((size, form) => sides.map((side) => ({ side, form, ...offsetOf(side, radius, size) })));

function offsetOf(side: Side, radius: number, { width, height }: LabelSize): { dx: number; dy: number } {
  if (side === "below") return { dx: 0, dy: radius + gap };
  if (side === "above") return { dx: 0, dy: -radius - gap - height };
  const away = radius + gap + 1 + width / 2;
  const down = side.startsWith("lower") ? radius / 2 : side.startsWith("upper") ? -height - radius / 2 : -height / 2;
  return { dx: side.endsWith("right") ? away : -away, dy: down };
}

const markOf = ({ x, y, radius }: LabelRequest): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

/** Boxes by the cells that they touch, so that each is held against the near ones only. */
class Grid {
  readonly #cells = new Map<string, { readonly box: Box; readonly owner: string | undefined }[]>();

  add(box: Box, owner: string | undefined): void {
    for (const cell of cellsOf(box)) {
      const held = this.#cells.get(cell);
      if (held) held.push({ box, owner });
      else this.#cells.set(cell, [{ box, owner }]);
    }
  }

  /** Tells whether a box meets one that is not its own thing's. */
  meets(box: Box, own: string): boolean {
    for (const cell of cellsOf(box))
      for (const { box: other, owner } of this.#cells.get(cell) ?? [])
        if (owner !== own && overlap(box, other)) return true;
    return false;
  }
}

const size = 64;

function* cellsOf({ left, top, right, bottom }: Box): Iterable<string> {
  for (let column = Math.floor((left - margin) / size); column <= Math.floor((right + margin) / size); column++)
    for (let row = Math.floor((top - margin) / size); row <= Math.floor((bottom + margin) / size); row++)
      yield `${column} ${row}`;
}

const isWithin = (box: Box, outer: Box): boolean =>
  box.left >= outer.left && box.right <= outer.right && box.top >= outer.top && box.bottom <= outer.bottom;

export const overlap = (a: Box, b: Box, by = margin): boolean =>
  a.left < b.right + by && b.left < a.right + by && a.top < b.bottom + by && b.top < a.bottom + by;
