import {
  type ArgumentNode,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type ObjectFieldNode,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import type { Warning } from "./read/warnings.js";

/** Use of a variable as a filter, or within one. */
interface Use {
  readonly variable: string;
  readonly path: string;
  readonly argument: string;
}

/** Parts of a request that tell which variables have a value. */
export interface VariablesRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Tells which parts of filters GraphQL leaves out, as their variable has no value: nothing is filtered by them. */
export function undefinedVariables({ document, operation, variables }: VariablesRequest): Warning[] {
  const optional = (operation.variableDefinitions ?? []).filter(({ defaultValue }) => !defaultValue);
  const missing = new Set(optional.map(({ variable }) => variable.name.value).filter((name) => !(name in variables)));
  if (missing.size === 0) return [];
  return usesIn(document, operation)
    .filter(({ variable }) => missing.has(variable))
    .map(({ variable, path, argument }) => ({
      path,
      argument,
      message: `the variable $${variable} has no value: nothing is filtered by it`,
    }));
}

/** Uses in the operation and its fragments, in their order; found once. */
function usesIn(document: DocumentNode, operation: OperationDefinitionNode): readonly Use[] {
  let uses = known.get(operation);
  if (!uses) known.set(operation, (uses = [...findUses(document, operation)]));
  return uses;
}

const known = new WeakMap<OperationDefinitionNode, readonly Use[]>();

function findUses(document: DocumentNode, operation: OperationDefinitionNode): Use[] {
  const uses: Use[] = [];
  const fragments = new Set<string>();
  const find = (node: ASTNode, from: readonly string[]): void => {
    visit(node, {
      FragmentSpread: ({ name }, _key, _parent, _path, ancestors) => {
        if (fragments.has(name.value)) return;
        fragments.add(name.value);
        const definition = document.definitions.find(
          (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name.value,
        );
        if (definition) find(definition, [...from, ...fieldsIn(ancestors)]);
      },
      Variable: ({ name }, _key, parent, _path, ancestors) => {
        const keys = nodesIn([...ancestors, parent ?? []]).flatMap((one) =>
          one.kind === Kind.ARGUMENT || one.kind === Kind.OBJECT_FIELD ? [nameOf(one)] : [],
        );
        const [argument] = keys;
        // A filter, or a value within one: any other argument has a default of its own.
        if (argument !== undefined && (keys.length > 1 || /where$/i.test(argument)))
          uses.push({
            variable: name.value,
            path: [...from, ...fieldsIn(ancestors)].join("."),
            argument: keys.join("."),
          });
      },
    });
  };
  find(operation, []);
  return uses;
}

type Ancestors = readonly (ASTNode | readonly ASTNode[])[];

const nodesIn = (ancestors: Ancestors) => ancestors.filter((one): one is ASTNode => "kind" in one);
const fieldsIn = (ancestors: Ancestors) =>
  nodesIn(ancestors)
    .filter((one): one is FieldNode => one.kind === Kind.FIELD)
    .map(({ alias, name }) => (alias ?? name).value)
    .filter((name) => name !== "nodes" && name !== "edges");
const nameOf = ({ name }: ArgumentNode | ObjectFieldNode) => name.value;
