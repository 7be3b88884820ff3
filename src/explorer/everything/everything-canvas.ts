import ForceGraph from "force-graph";
import { shapeOf } from "../components/kind-mark.js";
import type { Size } from "../components/use-element-size.js";
import type { KindName } from "../generated/operations.js";
import { fitted } from "../network/viewport.js";
import { labelsFor } from "./canvas-labels.js";
import type { EverythingLayout } from "./everything-layout.js";

type LayoutNode = EverythingLayout["nodes"][number];
export type Dot = LayoutNode & { readonly label: string; readonly fx: number; readonly fy: number };
interface Line {
  readonly order: number;
  readonly source: string | Dot;
  readonly target: string | Dot;
}

export interface EverythingCanvas {
  show: (nodes: readonly LayoutNode[], edges: EverythingLayout["edges"], nameOf: (node: LayoutNode) => string) => void;
  resize: (size: Size) => void;
  /** Marks the thing that the panel shows. */
  mark: (id: string | undefined) => void;
  /** Brings a thing into the middle, close enough for its name. */
  center: (id: string) => void;
  fit: () => void;
  scaleBy: (factor: number) => void;
  /** Moves the picture by px of the screen. */
  moveBy: (x: number, y: number) => void;
  recolor: () => void;
  stop: () => void;
}

/** Draws things in their places: nothing is simulated, nothing moves by itself. */
export function drawEverything(
  element: HTMLElement,
  { open, point }: { readonly open: (id: string) => void; readonly point: (id: string | undefined) => void },
): EverythingCanvas {
  let dots: Dot[] = [];
  let marked: string | undefined;
  let size: Size = { width: 0, height: 0 };
  let fittedOnce = false;
  let moving = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let lines = 0;
  let colors = colorsNow();
  const paths = new Map<KindName, Path2D>();
  const pathOf = (kind: KindName) => {
    const known = paths.get(kind) ?? new Path2D(shapeOf(kind));
    paths.set(kind, known);
    return known;
  };
  const graph = new ForceGraph<Dot, Line>(element)
    .nodeId("id")
    .cooldownTicks(0)
    .warmupTicks(0)
    .enableNodeDrag(false)
    // Hits are looked up here: its own way is to draw all of it twice.
    .enablePointerInteraction(false)
    .minZoom(0.02)
    .maxZoom(6)
    .linkColor(() => colors.line)
    .linkWidth(0.7)
    // While it moves, a part of many lines: to draw all takes longer than a frame.
    .linkVisibility((line) => !moving || line.order % Math.ceil(lines / maxMovingLines) === 0)
    .onZoom(() => {
      moving = true;
      clearTimeout(rest);
      rest = setTimeout(() => {
        moving = false;
        redraw();
      }, 150);
    })
    .nodeCanvasObject((dot, context, k) => {
      const { kind, x = dot.fx, y = dot.fy } = dot as Dot & { x?: number; y?: number };
      const radius = radiusAt(k) / k;
      context.save();
      context.translate(x, y);
      context.scale(radius / 8, radius / 8);
      context.fillStyle = colors.of(kind);
      context.fill(pathOf(kind));
      if (dot.id === marked) {
        context.lineWidth = 3;
        context.strokeStyle = colors.accent;
        context.beginPath();
        context.arc(0, 0, 14, 0, 2 * Math.PI);
        context.stroke();
      }
      context.restore();
    })
    .onRenderFramePost((context, k) => {
      context.font = `${13 / k}px ${colors.font}`;
      context.textAlign = "center";
      context.textBaseline = "top";
      context.lineJoin = "round";
      context.lineWidth = 4 / k;
      context.strokeStyle = colors.paper;
      context.fillStyle = colors.ink;
      const corner = graph.screen2GraphCoords(0, 0);
      for (const { text, x, y } of labelsFor({ dots, corner, k, size, radius: radiusAt(k), marked })) {
        context.strokeText(text, x, y);
        context.fillText(text, x, y);
      }
    });
  for (const force of ["link", "charge", "center"]) graph.d3Force(force, null);
  const redraw = () => graph.linkColor(graph.linkColor());

  const at = (event: MouseEvent): Dot | undefined => {
    const { left, top } = element.getBoundingClientRect();
    const { x, y } = graph.screen2GraphCoords(event.clientX - left, event.clientY - top);
    const reach = Math.max(radiusAt(graph.zoom()), 12) / graph.zoom();
    let best: { dot: Dot; far: number } | undefined;
    for (const dot of dots) {
      const far = Math.hypot(dot.fx - x, dot.fy - y);
      if (far <= reach && (!best || far < best.far)) best = { dot, far };
    }
    return best?.dot;
  };
  const click = (event: MouseEvent) => {
    const dot = at(event);
    if (dot) open(dot.id);
  };
  const move = (event: PointerEvent) => {
    if (event.buttons > 0) return;
    const dot = at(event);
    element.classList.toggle("is-over", dot !== undefined);
    point(dot?.id);
  };
  element.addEventListener("click", click);
  element.addEventListener("pointermove", move);

  const fit = () => {
    const view = fitted(
      dots.map(({ fx, fy }) => ({ x: fx, y: fy })),
      size,
    );
    graph.zoom(view.k);
    graph.centerAt((size.width / 2 - view.x) / view.k, (size.height / 2 - view.y) / view.k);
  };
  const fitOnce = () => {
    if (fittedOnce || size.width === 0 || dots.length === 0) return;
    fittedOnce = true;
    fit();
  };
  return {
    show: (nodes, edges, nameOf) => {
      lines = edges.length;
      dots = nodes.map((node) => ({ ...node, label: nameOf(node), fx: node.x, fy: node.y }));
      graph.graphData({ nodes: dots, links: edges.map(({ source, target }, order) => ({ source, target, order })) });
      fitOnce();
    },
    resize: (to) => {
      size = to;
      if (to.width > 0) graph.width(to.width).height(to.height);
      fitOnce();
    },
    mark: (id) => {
      marked = id;
      redraw();
    },
    center: (id) => {
      const dot = dots.find((one) => one.id === id);
      if (!dot) return;
      graph.zoom(Math.max(graph.zoom(), 1));
      graph.centerAt(dot.fx, dot.fy);
    },
    fit,
    scaleBy: (factor) => graph.zoom(graph.zoom() * factor),
    moveBy: (x, y) => {
      const { x: centerX, y: centerY } = graph.centerAt();
      graph.centerAt(centerX + x / graph.zoom(), centerY + y / graph.zoom());
    },
    recolor: () => {
      colors = colorsNow();
      redraw();
    },
    stop: () => {
      clearTimeout(rest);
      element.removeEventListener("click", click);
      element.removeEventListener("pointermove", move);
      graph._destructor();
    },
  };
}

/** Max lines that are drawn while the picture moves. */
const maxMovingLines = 2_500;

/** Half the width of a mark on the screen, in px: smaller from afar. */
const radiusAt = (k: number) => Math.min(Math.max(10 * Math.sqrt(k), 2.6), 8);

/** The page's colors, which a canvas cannot look up by itself. */
function colorsNow() {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(name).trim();
  const kinds = new Map<string, string>();
  return {
    paper: read("--paper"),
    ink: read("--ink"),
    accent: read("--accent"),
    line: `color-mix(in srgb, ${read("--strong-line")} 55%, ${read("--paper")})`,
    font: getComputedStyle(document.body).fontFamily,
    of: (kind: KindName) => {
      const known = kinds.get(kind) ?? (read(`--kind-${kind}`) || read("--kind-other"));
      kinds.set(kind, known);
      return known;
    },
  };
}
