import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Zoom } from "./use-zoom.js";

/**
 * Keeps things where they are on the screen when what is above or beside the picture takes more room or less: a
 * window on the picture opens and closes, the picture stays.
 */
export function useScreenAnchor(svg: RefObject<SVGSVGElement | null>, zoom: () => Zoom): void {
  const latest = useRef(zoom);
  latest.current = zoom;
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    let before: DOMRect | undefined;
    const observer = new ResizeObserver(() => {
      const now = element.getBoundingClientRect();
      // At once, not with the next drawing: until then the picture would be stretched.
      element.setAttribute("viewBox", `0 0 ${element.clientWidth} ${element.clientHeight}`);
      const { current, moveTo } = latest.current();
      const [dx, dy] = before ? [before.left - now.left, before.top - now.top] : [0, 0];
      before = now;
      if (dx === 0 && dy === 0) return;
      const { k, x, y } = current();
      moveTo({ k, x: x + dx, y: y + dy });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
}
