import { BREAK, type FragmentDefinitionNode, type OperationDefinitionNode, visit } from "graphql";

/** Operation with the fragments of its document, by name. */
export interface OperationParts {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

const known = new WeakMap<OperationDefinitionNode, boolean>();

/** True where an operation has a directive, as `@skip` and `@include` are: what it selects can depend on its variables. */
export function isConditional({ operation, fragments }: OperationParts): boolean {
  let found = known.get(operation);
  if (found === undefined) {
    found = false;
    for (const part of [operation, ...Object.values(fragments)])
      visit(part, {
        Directive: () => {
          found = true;
          return BREAK;
        },
      });
    known.set(operation, found);
  }
  return found;
}
