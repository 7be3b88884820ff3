/** The published page with a text fragment, so that a browser opens it at the quotation. */
export function quotationUrl(page: string, quote: string): string {
  // In a text fragment `-` and `,` separate its parts: within a quotation they must be escaped too.
  return `${page}#:~:text=${encodeURIComponent(quote).replaceAll("-", "%2D")}`;
}
