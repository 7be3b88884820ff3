import { select } from "d3-selection";
import { zoom, type ZoomBehavior, zoomIdentity } from "d3-zoom";
import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Size } from "../components/use-element-size.js";
import type { Viewport } from "./viewport.js";

export interface Zoom {
  /** The scale at which marks and labels are drawn. */
  readonly k: number;
  /** The view as it is now. */
  readonly current: () => Viewport;
  readonly moveTo: (view: Viewport) => void;
  readonly scaleBy: (factor: number) => void;
  /** Grows by one whenever the view comes to rest. */
  readonly rests: number;
}

/** Distance that a click may slip, in px. */
const slack = 5;

/** Moving and zooming by mouse, wheel and touch. While the view moves only one transform changes; `k` follows in frames. */
export function useZoom(svg: RefObject<SVGSVGElement | null>, stage: RefObject<SVGGElement | null>, size: Size): Zoom {
  const view = useRef<Viewport>({ k: 1, x: 0, y: 0 });
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown>>(undefined);
  const [k, setK] = useState(1);
  const [rests, setRests] = useState(0);

  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    let frame = 0;
    let begun = view.current;
    const zooming = zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.05, 8])
      .clickDistance(slack)
      .on("start", () => {
        begun = view.current;
      })
      .on("zoom", ({ transform }: { transform: Viewport }) => {
        // Only then: a click that moves nothing must meet what it is on.
        if (Math.hypot(transform.x - begun.x, transform.y - begun.y) > slack) element.classList.add("is-moving");
        view.current = { k: transform.k, x: transform.x, y: transform.y };
        stage.current?.setAttribute("transform", `translate(${transform.x} ${transform.y}) scale(${transform.k})`);
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(() => setK(transform.k));
      })
      .on("end", () => {
        element.classList.remove("is-moving");
        setRests((count) => count + 1);
      });
    behavior.current = zooming;
    // A double click expands what it meets.
    select(element).call(zooming).on("dblclick.zoom", null);
    return () => {
      cancelAnimationFrame(frame);
      select(element).on(".zoom", null);
    };
  }, []);
  useEffect(() => {
    behavior.current?.extent([
      [0, 0],
      [size.width, size.height],
    ]);
  }, [size.width, size.height]);

  const moveTo = (to: Viewport) => {
    const transform = zoomIdentity.translate(to.x, to.y).scale(to.k);
    if (svg.current && behavior.current) select(svg.current).call(behavior.current.transform, transform);
  };
  const scaleBy = (factor: number) => {
    if (svg.current && behavior.current) select(svg.current).call(behavior.current.scaleBy, factor);
  };
  return { k, current: () => view.current, moveTo, scaleBy, rests };
}
