import {
  type DirectiveNode,
  getDirectiveValues,
  type GraphQLDirective,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
} from "graphql";

/** Tells whether `@skip` and `@include` leave a selection in its operation. */
export function isIncluded(
  { directives = [] }: { readonly directives?: readonly DirectiveNode[] },
  variables: Readonly<Record<string, unknown>>,
): boolean {
  if (directives.length === 0) return true;
  const condition = (of: GraphQLDirective) => getDirectiveValues(of, { directives }, variables)?.if;
  return condition(GraphQLSkipDirective) !== true && condition(GraphQLIncludeDirective) !== false;
}
