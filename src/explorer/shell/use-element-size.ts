import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Size } from "../network/viewport.js";

/** How large an element is drawn, in px; 0 × 0 before it is. */
export function useElementSize(element: RefObject<Element | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return size;
}
