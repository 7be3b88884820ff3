/** Width of a text in px. */
export type Measure = (text: string) => number;

export interface Font {
  readonly family: string;
  /** Size in px. */
  readonly size: number;
  readonly weight?: number;
}

let context: CanvasRenderingContext2D | undefined;
const measured = new Map<string, number>();

/** Measures texts as the browser draws them in a font. */
export function measureIn({ family, size, weight = 400 }: Font): Measure {
  context ??= document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
  const [drawing, font] = [context, `${weight} ${size}px ${family}`];
  return (text) => {
    const key = `${font}\n${text}`;
    const known = measured.get(key);
    if (known !== undefined) return known;
    drawing.font = font;
    const { width } = drawing.measureText(text);
    measured.set(key, width);
    return width;
  };
}

/** The page's own font in a size, in px. */
export const bodyFont = (size: number): Font => ({ family: getComputedStyle(document.body).fontFamily, size });

/** Measures a text in 12 px type without a canvas: roughly, and rather too wide. */
export const roughWidth: Measure = (text) =>
  [...text].reduce(
    (sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 12 : /[A-Z%\d]/.test(character) ? 7.6 : 6.4),
    0,
  );
