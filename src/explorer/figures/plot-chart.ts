import { arrow, barX, dot, line, link, plot, ruleX, ruleY, text, tickX } from "@observablehq/plot";
import { roughWidth } from "../text/measure.js";
import { wrapped } from "../text/wrap.js";
import type { ChartRow } from "./chart-rows.js";
import type { Domain } from "./whisker.js";

export interface ChartOptions {
  readonly rows: readonly ChartRow[];
  readonly domain: Domain;
  /** Pixels. */
  readonly width: number;
  readonly name: string;
  /** Source of the figures: part of the picture, so that a copy of it still cites. */
  readonly source: string;
  readonly format: (value: number) => string;
}

const ink = "var(--ink)";
const mark = "var(--accent)";
const lineHeight = 16;

/** A chart as an SVG: bars where there is one period, lines over several. */
export function chart(options: ChartOptions): SVGSVGElement {
  const periods = new Set(options.rows.map(({ period }) => period));
  const svg = periods.size > 1 ? overTime(options) : atOneTime(options);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", options.name);
  svg.dataset.export = "picture";
  // Plot names its groups of marks by a label that only elements with a role may have.
  for (const group of svg.querySelectorAll<SVGGElement>("g[aria-label]")) {
    group.dataset.mark = group.getAttribute("aria-label") ?? "";
    group.removeAttribute("aria-label");
  }
  cite(svg, wrapped(options.source, options.width - 8, roughWidth));
  return svg;
}

const shared = ({ width }: ChartOptions) => ({
  width,
  marginRight: 12,
  marginTop: 6,
  className: "figures-plot",
  style: { fontSize: "12px", background: "transparent", color: ink, overflow: "visible" },
});

/** Marks whose whisker is more than a point, by how it ends. */
function ends(rows: readonly ChartRow[]) {
  const ranged = rows.filter(({ from, to }) => from !== to);
  return {
    ranged,
    low: ranged.filter(({ openLow }) => !openLow),
    high: ranged.filter(({ openHigh }) => !openHigh),
    openLow: ranged.filter(({ openLow }) => openLow),
    openHigh: ranged.filter(({ openHigh }) => openHigh),
  };
}

/** One row for each place or scope, from zero to the number. */
function atOneTime(options: ChartOptions): SVGSVGElement {
  const { rows, domain, width, format } = options;
  const { ranged, low, high, openLow, openHigh } = ends(rows);
  const y = (row: ChartRow) => `${rows.indexOf(row)}`;
  const rowHeight = 44;
  return plot({
    ...shared(options),
    height: rows.length * rowHeight + 34,
    marginLeft: 8,
    marginBottom: 28,
    x: {
      domain: [...domain],
      ticks: Math.max(2, Math.floor(width / 90)),
      tickFormat: format,
      label: null,
      tickSize: 4,
    },
    y: { axis: null, domain: rows.map(y), padding: 0 },
    marks: [
      barX(rows, {
        x1: 0,
        x2: "sure",
        y,
        fill: mark,
        fillOpacity: (row: ChartRow) => (row.vintage ? 0.4 : 1),
        insetTop: 22,
        insetBottom: 8,
      }),
      link(ranged, { x1: "from", x2: "to", y1: y, y2: y, stroke: ink, strokeWidth: 1.5, dy: 7 }),
      tickX(low, { x: "from", y, stroke: ink, strokeWidth: 1.5, insetTop: 24, insetBottom: 10 }),
      tickX(high, { x: "to", y, stroke: ink, strokeWidth: 1.5, insetTop: 24, insetBottom: 10 }),
      arrow(openHigh, { x1: "from", x2: "to", y1: y, y2: y, stroke: ink, strokeWidth: 1.5, headLength: 6, dy: 7 }),
      arrow(openLow, { x1: "to", x2: "from", y1: y, y2: y, stroke: ink, strokeWidth: 1.5, headLength: 6, dy: 7 }),
      ruleX([0], { stroke: "var(--strong-line)" }),
      text(rows, {
        y,
        frameAnchor: "left",
        textAnchor: "start",
        text: (row: ChartRow) => (row.line ? `${row.line}: ${row.label}` : row.label),
        dy: -10,
        fill: ink,
        fontWeight: 600,
      }),
    ],
  }) as SVGSVGElement;
}

/** The closed end of an upright whisker. */
const across = {
  draw(context: { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void }) {
    context.moveTo(-5, 0);
    context.lineTo(5, 0);
  },
};

/** One line for each place and scope through the numbers said; other statements of a number as hollow dots beside it. */
function overTime(options: ChartOptions): SVGSVGElement {
  const { rows, domain, width, format } = options;
  const { ranged, low, high, openLow, openHigh } = ends(rows);
  const current = rows.filter(({ vintage }) => !vintage);
  const times = [...new Map(rows.map((row) => [row.end.getTime(), row])).values()].toSorted((a, b) => +a.end - +b.end);
  const step = Math.max(1, Math.ceil(times.length / Math.max(2, Math.floor(width / 110))));
  const lasts = new Map(current.map((row) => [row.line, row]));
  const names = new Map(times.map(({ end, period }) => [end.getTime(), period]));
  const left = Math.max(...domain.map((value) => roughWidth(format(value)))) + 18;
  return plot({
    ...shared(options),
    height: 200,
    marginLeft: left,
    marginRight: 36,
    marginTop: 22,
    marginBottom: 28,
    x: {
      type: "utc",
      ticks: times.filter((_, index) => index % step === 0).map(({ end }) => end),
      tickFormat: (end: Date) => names.get(end.getTime()) ?? "",
      label: null,
    },
    y: { domain: [...domain], ticks: 4, tickFormat: format, label: null, grid: true },
    marks: [
      ruleY([0], { stroke: "var(--strong-line)" }),
      line(current, { x: "end", y: "at", z: "line", stroke: mark, strokeWidth: 2 }),
      link(ranged, { x1: "end", x2: "end", y1: "from", y2: "to", stroke: ink, strokeWidth: 1.5 }),
      dot(low, { x: "end", y: "from", symbol: across, stroke: ink, strokeWidth: 1.5 }),
      dot(high, { x: "end", y: "to", symbol: across, stroke: ink, strokeWidth: 1.5 }),
      arrow(openHigh, { x1: "end", x2: "end", y1: "at", y2: "to", stroke: ink, strokeWidth: 1.5, headLength: 6 }),
      arrow(openLow, { x1: "end", x2: "end", y1: "at", y2: "from", stroke: ink, strokeWidth: 1.5, headLength: 6 }),
      dot(rows, {
        x: "end",
        y: "at",
        r: 4,
        fill: (row: ChartRow) => (row.vintage || !row.said ? "var(--surface)" : mark),
        stroke: mark,
        strokeWidth: 1.5,
      }),
      text(current, { x: "end", y: "at", text: "label", dy: -12, fill: ink, stroke: "var(--surface)", strokeWidth: 4 }),
      text(
        [...lasts.values()].filter((row) => row.line !== ""),
        {
          x: "end",
          y: "at",
          text: "line",
          dy: 16,
          fill: ink,
          textAnchor: "end",
          stroke: "var(--surface)",
          strokeWidth: 4,
        },
      ),
    ],
  }) as SVGSVGElement;
}

/** Writes lines under a picture and makes room for them. */
function cite(svg: SVGSVGElement, lines: readonly string[]): void {
  const [width, height] = [Number(svg.getAttribute("width")), Number(svg.getAttribute("height"))];
  const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
  group.setAttribute("fill", "var(--muted)");
  group.setAttribute("text-anchor", "start");
  lines.forEach((words, index) => {
    const written = document.createElementNS("http://www.w3.org/2000/svg", "text");
    written.setAttribute("x", "8");
    written.setAttribute("y", String(height + 14 + index * lineHeight));
    written.textContent = words;
    group.append(written);
  });
  svg.append(group);
  const total = height + lines.length * lineHeight + 6;
  svg.setAttribute("height", String(total));
  svg.setAttribute("viewBox", `0 0 ${width} ${total}`);
}
