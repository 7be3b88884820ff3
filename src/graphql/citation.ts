import type { NodeRecord } from "../store/store.js";
import type { Context } from "./context.js";

/** The published page with a text fragment, so that a browser opens it at the quotation. */
export async function citationUrl(evidence: NodeRecord, _: unknown, context: Context): Promise<string | null> {
  const document = await context.node(String(evidence.props.document));
  if (!document) return null;
  // In a text fragment `-` and `,` separate its parts: within a quotation they must be escaped too.
  const quote = encodeURIComponent(String(evidence.props.quote)).replaceAll("-", "%2D");
  return `${String(document.props.url)}#:~:text=${quote}`;
}
