/** Text of a page saved as HTML: a block a line, without what is not shown. */
export function textOfPage(html: string): string {
  const shown = html.replace(/<!--[\s\S]*?-->/g, "").replace(hidden, "");
  return shown
    .replace(/[\t\n\f\r ]+/g, " ")
    .replace(/<br\b[^>]*>/gi, "\n")
    .replace(blocks, "\n\n")
    .replace(/<\/?[a-z][^>]*>|<![^>]*>/gi, "")
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));?/gi, (whole, decimal, hex, name) =>
      characterOf(whole, decimal, hex, name),
    )
    .replace(/ *\n */g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** True for a text that is a page of HTML. */
export const isPage = (text: string) =>
  /^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(text) ||
  /<(?:p|div|br)\b[^>]*>[\s\S]*<\/(?:p|div|body|html)>/i.test(text);

const hidden =
  /<(script|style|head|nav|footer|aside|noscript|template|svg|select|button|form|iframe|object)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const blocks =
  /<\/?(?:address|article|blockquote|body|center|dd|div|dl|dt|fieldset|figcaption|figure|h[1-6]|header|hr|html|li|main|ol|p|pre|section|table|tbody|td|th|thead|tr|ul|video)\b[^>]*>/gi;

/** Characters by the names that such pages use. */
const named: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  bull: "•",
  copy: "©",
  emsp: "\u2003",
  ensp: "\u2002",
  gt: ">",
  hellip: "…",
  laquo: "«",
  ldquo: "“",
  lsquo: "‘",
  lt: "<",
  mdash: "—",
  middot: "·",
  nbsp: "\u00A0",
  ndash: "–",
  quot: '"',
  raquo: "»",
  rdquo: "”",
  rsquo: "’",
  uuml: "ü",
  yen: "¥",
};

function characterOf(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
