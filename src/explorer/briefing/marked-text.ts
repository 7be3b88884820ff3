/** A part of a document's text: UTF-16 offsets, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Part of the text that a fact cites. */
export interface Cited extends Span {
  /** It states a fact; else it only names a thing. */
  readonly states: boolean;
}

/** A part of a sentence that the same spans cover. */
export interface Piece extends Span {
  readonly text: string;
  readonly states: boolean;
  /** It belongs to a span that begins where the reader was led to. */
  readonly meant: boolean;
}

/** A part of a sentence: plain, or a mark: spans that overlap or lie in one another are one. */
export interface Run extends Span {
  readonly marked: boolean;
  readonly pieces: readonly Piece[];
}

export interface Sentence extends Span {
  readonly text: string;
}

/** Cuts a sentence into plain and marked parts. Spans may overlap, nest, touch, or reach beyond the sentence. */
export function runsOf(sentence: Sentence, spans: readonly Cited[], at?: number): Run[] {
  const inside = spans
    .map((span) => ({
      ...span,
      start: Math.max(span.start, sentence.start),
      end: Math.min(span.end, sentence.end),
      from: span.start,
    }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const runs: Run[] = [];
  let done = sentence.start;
  const textOf = (start: number, end: number) => sentence.text.slice(start - sentence.start, end - sentence.start);
  const addPlain = (end: number) => {
    if (end <= done) return;
    const piece = { start: done, end, text: textOf(done, end), states: false, meant: false };
    runs.push({ start: done, end, marked: false, pieces: [piece] });
  };
  for (let i = 0; i < inside.length;) {
    const { start } = inside[i] as Span;
    let end = start;
    const members: typeof inside = [];
    for (let next = inside[i]; next && (next.start < end || members.length === 0); next = inside[++i]) {
      members.push(next);
      end = Math.max(end, next.end);
    }
    addPlain(start);
    const edges = [...new Set(members.flatMap((span) => [span.start, span.end]))].toSorted((a, b) => a - b);
    const pieces = edges.slice(1).map((to, index): Piece => {
      const from = edges[index] as number;
      const over = members.filter((span) => span.start <= from && to <= span.end);
      return {
        start: from,
        end: to,
        text: textOf(from, to),
        states: over.some((span) => span.states),
        meant: over.some((span) => span.from === at),
      };
    });
    runs.push({ start, end, marked: true, pieces });
    done = end;
  }
  addPlain(sentence.end);
  return runs;
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
