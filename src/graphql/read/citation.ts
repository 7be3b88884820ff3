import { quotationUrl } from "../../model/quotation-url.js";
import type { NodeRecord } from "../../store/store.js";
import type { Context } from "./context.js";

/** The published page, opened at the quotation. */
export async function citationUrl(evidence: NodeRecord, _: unknown, context: Context): Promise<string | null> {
  const document = await context.node(String(evidence.props.document));
  return document ? quotationUrl(String(document.props.url), String(evidence.props.quote)) : null;
}
