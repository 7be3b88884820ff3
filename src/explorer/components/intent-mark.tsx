import type { Intent } from "../generated/operations.js";

/** One glyph for each intent, in a square from -8 to 8. */
const intentGlyphs: Readonly<Record<Intent, string>> = {
  PROMOTE: "M0-7L7 5H-7Z",
  SUPPORT: "M-2-7H2V-2H7V2H2V7H-2V2H-7V-2H-2Z",
  UPGRADE: "M0-8L7-1H3L0-4L-3-1H-7ZM0-1L7 6H3L0 3L-3 6H-7Z",
  REGULATE: "M-7-6H7V-3H-7ZM-7-1.5H7V1.5H-7ZM-7 3H7V6H-7Z",
  RESTRICT: "M-8 0A8 8 0 0 1 8 0A8 8 0 0 1-8 0ZM-5-1.6V1.6H5V-1.6Z",
};

export function IntentMark({ intent, size = 14 }: { readonly intent: Intent; readonly size?: number }) {
  return (
    <svg class="intent-mark" width={size} height={size} viewBox="-9 -9 18 18" aria-hidden="true">
      <path d={intentGlyphs[intent]} fill={`var(--intent-${intent})`} fill-rule="evenodd" />
    </svg>
  );
}
