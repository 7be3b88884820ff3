import { useMemo } from "preact/hooks";
import { type Language, nameIn } from "../words/language.js";
import type { DrawnNode } from "./drawn.js";
import { labelLines, type Measure } from "./label-lines.js";
import { type LabelPlace, placeLabels } from "./place-labels.js";
import { total } from "./pictured.js";

export interface Label extends LabelPlace {
  readonly lines: readonly string[];
  /** How many neighbours are not shown: written after the name. */
  readonly more: string;
}

export const lineHeight = 15;
const widest = 116;

/** Half the width of a thing's mark, in px: what more is joined to is larger. */
export const radiusOf = ({ degree }: DrawnNode, centre: boolean): number =>
  centre ? 13 : Math.min(7 + 1.1 * Math.sqrt(degree), 11);

interface Wanted {
  readonly nodes: readonly DrawnNode[];
  readonly centre: string;
  readonly active: string;
  readonly k: number;
  readonly language: Language;
  /** Size of the letters, in px. */
  readonly fontSize: number;
}

/** The labels that find room at a scale, by thing. */
export function useLabels({ nodes, centre, active, k, language, fontSize }: Wanted): ReadonlyMap<string, Label> {
  return useMemo(() => {
    const measure = measureIn(fontSize);
    const texts = new Map(
      nodes.map((node) => {
        const beyond = total(node.beyond);
        const more = beyond > 0 ? `+${beyond}` : "";
        return [node.id, { lines: labelLines(nameIn(language, node), widest, measure), more }];
      }),
    );
    const places = placeLabels(
      nodes.map((node) => {
        const { lines, more } = texts.get(node.id) as { lines: string[]; more: string };
        const last = measure(lines.at(-1) ?? "") + (more ? measure(` ${more}`) : 0);
        const priority = node.id === centre ? 1e6 : node.id === active ? 1e5 : node.degree;
        return {
          id: node.id,
          x: node.x * k,
          y: node.y * k,
          radius: radiusOf(node, node.id === centre) + 1,
          width: Math.max(...lines.map(measure), last) + 4,
          height: lines.length * lineHeight,
          priority,
        };
      }),
    );
    return new Map(
      [...places].map(([id, place]) => [id, { ...place, ...(texts.get(id) as { lines: string[]; more: string }) }]),
    );
  }, [nodes, centre, active, k, language, fontSize]);
}

let context: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

function measureIn(fontSize: number): Measure {
  context ??= document.createElement("canvas").getContext("2d");
  const font = `${fontSize}px ${getComputedStyle(document.body).fontFamily}`;
  if (context) context.font = font;
  return (text) => {
    const key = `${font}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = context?.measureText(text).width ?? text.length * fontSize;
    widths.set(key, width);
    return width;
  };
}
