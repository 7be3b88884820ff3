import { useMemo } from "preact/hooks";
import { type Language, nameIn } from "../messages/language.js";
import { labelLines, shortened } from "../text/label-lines.js";
import { bodyFont, type Measure, measureIn } from "../text/measure.js";
import { total } from "./kind-counts.js";
import { type LabelPlace, placeLabels } from "./place-labels.js";
import type { PlacedNode } from "./placed-graph.js";
import { labeledExtent } from "./viewport.js";

export interface Label extends LabelPlace {
  readonly lines: readonly string[];
  /** Number of neighbors that are not shown: written after the name. */
  readonly more: string;
}

/** Width of a picture, in px, below which it is laid out for a phone. */
export const phoneWidth = 640;
export const lineHeight = 15;
/** The widths that are tried, in px, and in how many lines; on a phone names take less. */
const forms = {
  wide: [
    { width: 156, lines: 2 },
    { width: 92, lines: 2 },
    { width: 92, lines: 1 },
  ],
  narrow: [
    { width: 96, lines: 2 },
    { width: 76, lines: 1 },
    { width: 52, lines: 1 },
  ],
} as const;

/** Half the width of a thing's mark, in px: what more is joined to is larger, and all are smaller from afar. */
export const radiusOf = ({ degree }: PlacedNode, center: boolean, k: number): number =>
  (center ? 13 : Math.min(7 + 1.1 * Math.sqrt(degree), 11)) * Math.min(Math.max(Math.sqrt(k), 0.6), 1);

interface LabelOptions {
  readonly nodes: readonly PlacedNode[];
  readonly center: string;
  readonly active: string;
  readonly k: number;
  readonly language: Language;
  /** Size of the letters, in px. */
  readonly fontSize: number;
  /** Width of the picture, in px. */
  readonly width: number;
}

/** The labels that find room at a scale, by thing. */
export function useLabels({
  nodes,
  center,
  active,
  k,
  language,
  fontSize,
  width,
}: LabelOptions): ReadonlyMap<string, Label> {
  const narrow = width < phoneWidth;
  return useMemo(() => {
    const measure = measureIn(bodyFont(fontSize));
    const texts = new Map(nodes.map((node) => [node.id, formsOf(node, nameIn(language, node), measure, narrow)]));
    const places = placeLabels(
      nodes.map((node) => ({
        id: node.id,
        x: node.x * k,
        y: node.y * k,
        radius: radiusOf(node, node.id === center, k) + 2,
        sizes: (texts.get(node.id) ?? []).map(({ lines, ...text }) => ({
          // The center's letters are bold.
          width: text.width * (node.id === center ? 1.1 : 1) + 4,
          height: lines.length * lineHeight,
        })),
        priority: node.id === center ? 1e6 : node.id === active ? 1e5 : node.degree,
      })),
      labeledExtent(nodes, k, width),
    );
    return new Map([...places].map(([id, place]) => [id, { ...place, ...(texts.get(id)?.[place.form] as Text) }]));
  }, [nodes, center, active, k, language, fontSize, narrow]);
}

type Text = Pick<Label, "lines" | "more"> & { readonly width: number };

/** A label broad, and narrow for where there is little room; once where that is the same. */
function formsOf(node: PlacedNode, name: string, measure: Measure, narrow: boolean): Text[] {
  const beyond = total(node.beyond);
  const texts = (narrow ? forms.narrow : forms.wide).map(({ width, lines }) =>
    lines === 1 ? [shortened(name, width, measure)] : labelLines(name, width, measure),
  );
  return texts
    .filter((lines, index) => index === 0 || lines.join() !== texts[index - 1]?.join())
    .map((lines, index) => {
      // The smallest room has the name alone.
      const more = index < 2 && beyond > 0 ? `+${beyond}` : "";
      const last = measure(lines.at(-1) ?? "") + (more ? measure(` ${more}`) : 0);
      return { lines, more, width: Math.max(...lines.map(measure), last) };
    });
}
