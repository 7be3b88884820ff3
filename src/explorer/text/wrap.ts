export interface Font {
  readonly family: string;
  /** In pixels. */
  readonly size: number;
  readonly weight?: number;
}

let context: CanvasRenderingContext2D | undefined;

/** The width of a text in pixels. */
export function widthOf(text: string, { family, size, weight = 400 }: Font): number {
  context ??= document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
  context.font = `${weight} ${size}px ${family}`;
  return context.measureText(text).width;
}

/**
 * A text in lines of at most `width`: broken at spaces, between Chinese characters, and where one word is wider than
 * a line, anywhere.
 */
export function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(/[\u3000-\u9fff\uff00-\uffef]|\s+|[^\s\u3000-\u9fff\uff00-\uffef]+/g) ?? []) {
    const fits = measure((line + piece).trimEnd()) <= width;
    if (fits) {
      line += piece;
      continue;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    line = "";
    for (const character of measure(piece) <= width ? [piece.trimStart()] : piece) {
      if (line !== "" && measure(line + character) > width) {
        lines.push(line);
        line = "";
      }
      line += character;
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}
