import { useLayoutEffect, useRef } from "preact/hooks";

/** Pixels that a list keeps above the edge of what is seen, and those it needs at least. */
const edge = 8;
const minHeight = 120;

/** Height for a list that begins at `top`, in a window of which a phone's keyboard may cover the lower part. */
export function availableHeight(top: number, seen: { readonly height: number; readonly offsetTop: number }): number {
  return Math.max(minHeight, Math.floor(seen.offsetTop + seen.height - top - edge));
}

/** Keeps a list within what is seen: gives the ref of the element whose `--available-height` it sets while `open`. */
export function useAvailableHeight<Element extends HTMLElement>(open: boolean) {
  const list = useRef<Element>(null);
  useLayoutEffect(() => {
    const seen = window.visualViewport;
    if (!open || !seen) return;
    const fit = () =>
      list.current?.style.setProperty(
        "--available-height",
        `${availableHeight(list.current.getBoundingClientRect().top, seen)}px`,
      );
    fit();
    seen.addEventListener("resize", fit);
    seen.addEventListener("scroll", fit);
    return () => {
      seen.removeEventListener("resize", fit);
      seen.removeEventListener("scroll", fit);
    };
  }, [open]);
  return list;
}
