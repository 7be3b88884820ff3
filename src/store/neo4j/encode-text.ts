import type { Props, Scalar } from "../store.js";

/**
 * Encodes a text for Neo4j, whose ORDER BY sorts by code points while `<` and `>` compare with parameters by UTF-16 units.
 * The orders differ for characters beyond U+FFFF (rare Chinese ones against fullwidth forms), and a keyset page would lose
 * rows. U+FFFF before each such character makes both orders the order by code points.
 */
export const encodeText = (text: string): string => text.replace(/[\ud800-\udbff](?=[\udc00-\udfff])/g, "\uffff$&");
/** Reverses `encodeText`. */
export const decodeText = (text: string): string =>
  text.includes("\uffff") ? text.replace(/\uffff(?=[\ud800-\udbff][\udc00-\udfff])/g, "") : text;

/** Encodes the texts of a stored value. */
export const encodeValue = (value: Props[string]): Props[string] => mapTexts(value, encodeText);
/** Decodes the texts of a stored value. */
export const decodeValue = (value: Props[string]): Props[string] =>
  typeof value === "string" ? decodeText(value) : mapTexts(value, decodeText);

function mapTexts(value: Props[string], map: (text: string) => string): Props[string] {
  const one = (item: Scalar): Scalar => (typeof item === "string" ? map(item) : item);
  return Array.isArray(value) ? (value as Scalar[]).map(one) : one(value as Scalar);
}
