/** Text breaks into lines of at most `width` pixels of 12 px type, by a rough measure that leans to the wide side. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let length = 0;
  // Chinese breaks anywhere, other words between each other.
  for (const piece of text.match(/[\u2e80-\uffef]|[^\u2e80-\uffef\s]+|\s+/g) ?? []) {
    const size = widthOf(piece);
    if (line !== "" && piece.trim() !== "" && length + size > width) {
      lines.push(line.trimEnd());
      [line, length] = ["", 0];
    }
    if (line === "" && piece.trim() === "") continue;
    line += piece;
    length += size;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/** Pixels that a text takes in 12 px type, roughly. */
export const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 12 : /[A-Z%\d]/.test(character) ? 7.6 : 6.4),
    0,
  );
