import type { NodeRecord } from "./records.js";

/** Properties that `labelOf` reads. */
export const labelled: readonly string[] = ["name", "asSaid", "quote", "text", "role", "ordinal"];

/** Words to show for a node: its name, the words of a figure, quotation or sentence, or the role and place of a turn. */
export function labelOf({ id, props }: Pick<NodeRecord, "id" | "props">): string {
  const { name, asSaid, quote, text, role, ordinal } = props;
  return String(name ?? asSaid ?? quote ?? text ?? (ordinal === undefined ? (role ?? id) : `${role}, turn ${ordinal}`));
}
