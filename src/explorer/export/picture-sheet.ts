import { exportMessages } from "../messages/export.js";
import { colonIn, type Language } from "../messages/language.js";
import { type Font, measureIn } from "../text/measure.js";
import { wrapped } from "../text/wrap.js";
import type { Key } from "./legend-keys.js";
import type { Provenance } from "./provenance.js";
import { drawn, pageStyle, type Picture } from "./svg.js";

export interface Drawing {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const margin = 28;
const gap = 20;
/** Room for a source line that is not broken at every word. */
const minWidth = 640;

/** Pictures one under the other, with a heading and a line that says where they are from: a file that cites itself. */
export function pictureSheet(
  pictures: readonly Picture[],
  keys: readonly Key[],
  provenance: Provenance,
  language: Language,
): Drawing {
  const messages = exportMessages[language];
  const style = pageStyle();
  const inner = Math.max(minWidth, ...pictures.map(({ width }) => Math.ceil(width)));
  const body: Node[] = [];
  let y = margin;
  const write = (text: string, font: Font, fill: string) => {
    for (const line of wrapped(text, inner, measureIn(font))) {
      const { family, size, weight = 400 } = font;
      const at = { x: margin, y: y + size, fill, "font-family": family, "font-size": size, "font-weight": weight };
      body.push(drawn("text", at, line));
      y += Math.round(size * 1.4);
    }
  };
  write(provenance.title, { family: style.serif, size: 22, weight: 600 }, style.ink);
  y += gap / 2;
  const small = { family: style.sans, size: 12 };
  let x = margin;
  for (const { mark, text } of keys) {
    const width = 20 + measureIn(small)(text);
    if (x > margin && x + width > margin + inner) [x, y] = [margin, y + 20];
    for (const [name, value] of Object.entries({ x, y, width: 14, height: 14 })) mark.setAttribute(name, String(value));
    const at = { x: x + 20, y: y + 11, fill: style.muted, "font-family": small.family, "font-size": small.size };
    body.push(mark, drawn("text", at, text));
    x += width + 18;
  }
  if (keys.length > 0) y += 14 + gap;
  for (const { element, titles = [], height } of pictures) {
    for (const [index, title] of titles.entries())
      write(title, { family: style.sans, size: 13, weight: index === 0 ? 600 : 400 }, style.ink);
    element.setAttribute("x", String(margin));
    element.setAttribute("y", String(y));
    body.push(element);
    y += height + gap;
  }
  write(
    `${messages.source}${colonIn(language)}${provenance.source} · ${messages.release} ${provenance.release}`,
    small,
    style.muted,
  );
  write(readable(provenance.url), small, style.muted);

  const [width, height] = [inner + 2 * margin, Math.ceil(y + margin - 6)];
  const file = drawn(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "xml:lang": language === "zh" ? "zh-Hans" : "en" },
    drawn("title", {}, provenance.title),
    drawn("desc", {}, `${provenance.source} · ${provenance.release} · ${provenance.url}`),
    drawn("rect", { width, height, fill: style.paper }),
    ...body,
  );
  return { text: new XMLSerializer().serializeToString(file), width, height };
}

const readable = (url: string): string => {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
};
