import type { KindName } from "../operations.js";

/** One shape for each kind, in a square from -8 to 8: color alone tells nothing to those who do not see it. */
export const kindShapes: Readonly<Partial<Record<KindName, string>>> = {
  Policy: "M-7-7H7V7H-7Z",
  Industry: "M-8 0L0-8L8 0L0 8Z",
  Technology: "M0-8L8 6H-8Z",
  Product: "M-4-7H4L8 0L4 7H-4L-8 0Z",
  EnterpriseClass: "M0-8L7.6-2.5L4.7 6.5H-4.7L-7.6-2.5Z",
  GovernmentBody: "M-8-3L0-8L8-3V-1H6V5H8V8H-8V5H-6V-1H-8Z",
  Official: "M0-8A3.6 3.6 0 0 1 0-.8A3.6 3.6 0 0 1 0-8ZM-7 8C-7 3-4 .6 0 .6S7 3 7 8Z",
  Place: "M0 8C-4 3-6 0-6-2.4A6 5.6 0 0 1 6-2.4C6 0 4 3 0 8Z",
};
const circle = "M-7 0A7 7 0 0 1 7 0A7 7 0 0 1-7 0Z";

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
