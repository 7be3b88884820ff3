import { type FieldNode, type GraphQLResolveInfo, Kind } from "graphql";
import { isIncluded } from "../cost/is-included.js";

/** Fields that a field's selection asks for, by name: fragments are followed, `@skip` and `@include` heeded. */
export function selectedFields(nodes: readonly FieldNode[], info: GraphQLResolveInfo): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visit = (node: Pick<FieldNode, "selectionSet">): void => {
    for (const selection of node.selectionSet?.selections ?? []) {
      if (!isIncluded(selection, info.variableValues)) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) visit(info.fragments[selection.name.value] ?? {});
      else fields.set(selection.name.value, [...(fields.get(selection.name.value) ?? []), selection]);
    }
  };
  for (const node of nodes) visit(node);
  return fields;
}
