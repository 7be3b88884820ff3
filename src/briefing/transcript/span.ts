/** A quotation at its place in a document's text. Offsets are UTF-16 code units; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
