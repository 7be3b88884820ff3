import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** Pixels that a list and a text beside it need; the stylesheet's container query says the same. */
const enough = 760;

/** Whether an element has room for a list beside the text: a panel may take it away. */
export function useWide<Kind extends HTMLElement>() {
  const room = useRef<Kind>(null);
  const [wide, setWide] = useState(true);
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const fit = () => setWide(element.clientWidth >= enough);
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [room, wide] as const;
}
