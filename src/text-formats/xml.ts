type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element as text, its attributes escaped, its content given as it is: elements, or `xmlText`. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const inside = content.join("");
  const start = startTag(name, attributes);
  return inside === "" ? `${start.slice(0, -1)}/>` : `${start}${inside}</${name}>`;
}

/** The start of an element whose content and end are written later. */
export function startTag(name: string, attributes: Attributes = {}): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return `<${name}${given.map(([key, value]) => ` ${key}="${attribute(String(value))}"`).join("")}>`;
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A text as content. What XML 1.0 cannot hold at all becomes U+FFFD. */
export const xmlText = (text: string): string =>
  text
    .replaceAll(forbidden, "\uFFFD")
    .toWellFormed()
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");

/** Escapes a text for an attribute, in which readers make blanks of line ends and tabs that are not references. */
const attribute = (text: string) =>
  xmlText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");

// Control characters, but for those that XML has and those of the second range.
const forbidden = /(?![\n\r\t\u0080-\u009F])[\p{Cc}\uFFFE\uFFFF]/gu;
