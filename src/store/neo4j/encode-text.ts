import type { Props, Scalar } from "../store.js";

/**
 * Texts at Neo4j's border. Its ORDER BY sorts stored texts by code points but `<` and `>` compare them with parameters by
 * UTF-16 units, and so a keyset page can lose rows where the two differ: beyond the first plane (rare Chinese characters
 * against fullwidth forms). A U+FFFF before each such character makes both orders the same, the one by code points.
 */
export const encodeText = (text: string): string => text.replace(/[\ud800-\udbff](?=[\udc00-\udfff])/g, "\uffff$&");
export const decodeText = (text: string): string => text.replace(/\uffff(?=[\ud800-\udbff][\udc00-\udfff])/g, "");

export const encodeValue = (value: Props[string]): Props[string] => mapTexts(value, encodeText);
export const decodeValue = (value: Props[string]): Props[string] => mapTexts(value, decodeText);

function mapTexts(value: Props[string], map: (text: string) => string): Props[string] {
  const one = (item: Scalar): Scalar => (typeof item === "string" ? map(item) : item);
  return Array.isArray(value) ? (value as Scalar[]).map(one) : one(value as Scalar);
}
