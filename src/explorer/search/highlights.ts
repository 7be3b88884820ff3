/** A part of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** A text whose finds are between « and », as the server marks them. */
export function piecesOf(marked: string): Piece[] {
  return marked
    .split(/[«»]/)
    .map((text, index) => ({ text, found: index % 2 === 1 }))
    .filter(({ text }) => text !== "");
}

/** Characters that a long text keeps before its first find. */
const before = 40;

/** A long text from shortly before its first find, begun at a word; `…` replaces what was left out. */
export function clipped(pieces: readonly Piece[]): Piece[] {
  const [first, ...rest] = pieces;
  if (!first || first.found || first.text.length <= before) return [...pieces];
  const tail = first.text.slice(-before);
  const space = tail.indexOf(" ");
  return [{ text: `…${space < 0 ? tail : tail.slice(space + 1)}`, found: false }, ...rest];
}
