import type { KindName } from "../generated/operations.js";

/** A node of the graph as pages name it. */
export interface Thing {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh?: string | null | undefined;
}

/** A node of any kind as a thing: named by its name, a commitment by its action, a figure by its words. */
export function thingOf(node: { readonly id: string; readonly kind: KindName }): Thing {
  const { id, kind, name, nameZh, action, asSaid } = node as Thing & { action?: string; asSaid?: string };
  return { id, kind, name: action ?? asSaid ?? name ?? id, nameZh };
}
