import type { KindName } from "../generated/operations.js";
import { kindShapes } from "../generated/vocabulary.js";

/** Shape of a kind that pictures do not draw. */
const circle = "M-7 0A7 7 0 0 1 7 0A7 7 0 0 1-7 0Z";

/** Shape of a kind: color alone tells nothing to those who do not see it. */
export const shapeOf = (kind: KindName): string => kindShapes[kind] ?? circle;
export const colorOf = (kind: KindName): string => (kind in kindShapes ? `var(--kind-${kind})` : "var(--kind-other)");

/** A kind's mark in a line of text. Beside its name it says nothing new, so it is hidden from readers by ear. */
export function KindMark({ kind, size = 14 }: { readonly kind: KindName; readonly size?: number }) {
  return (
    <svg class="kind-mark" width={size} height={size} viewBox="-9 -9 18 18" aria-hidden="true">
      <path d={shapeOf(kind)} fill={colorOf(kind)} />
    </svg>
  );
}
