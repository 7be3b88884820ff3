import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from "graphql";
import { isIncluded } from "../cost/is-included.js";
import type { Context } from "../read/context.js";
import type { OperationParts } from "../read/is-conditional.js";
import { type ResolveAll, resolveAllOf } from "../read/resolve-all.js";
import { type Completer, completerOf } from "./complete.js";

export type Variables = Readonly<Record<string, unknown>>;
export type Path = GraphQLResolveInfo["path"];

/** Operation of a schema. */
export interface Operation extends OperationParts {
  readonly schema: GraphQLSchema;
}

/** Field of a selection, with all that is the same for each object that has it. */
export interface SelectedField {
  /** Its name in the answer. */
  readonly key: string;
  readonly resolve: (source: unknown, args: object, context: Context, info: GraphQLResolveInfo) => unknown;
  readonly resolveAll: ResolveAll | undefined;
  readonly argsOf: (variables: Variables) => object;
  readonly infoOf: (variables: Variables) => GraphQLResolveInfo;
  readonly complete: Completer;
  /** Selection of the objects that it gives. */
  readonly below: Selection;
}

/** Field or fragment, or the operation itself. */
interface Parent {
  readonly selectionSet?: SelectionSetNode | undefined;
}

/** Selection of the objects at one place of an operation, read once for each of their types. */
export class Selection {
  readonly #of: Operation;
  readonly #parents: readonly Parent[];
  readonly #path: Path | undefined;
  /** Variables on which `@skip` and `@include` depend. */
  readonly #variables: Variables;
  readonly #fields = new Map<GraphQLObjectType, readonly SelectedField[]>();

  constructor(of: Operation, parents: readonly Parent[], path: Path | undefined, variables: Variables) {
    this.#of = of;
    this.#parents = parents;
    this.#path = path;
    this.#variables = variables;
  }

  /** Fields of an object of this type, in the order of the answer. */
  fieldsOf(type: GraphQLObjectType): readonly SelectedField[] {
    let fields = this.#fields.get(type);
    if (!fields)
      this.#fields.set(type, (fields = [...this.#nodesOf(type)].map(([key, nodes]) => this.#field(type, key, nodes))));
    return fields;
  }

  /** Field nodes by response name. */
  #nodesOf(type: GraphQLObjectType): Map<string, FieldNode[]> {
    const found = new Map<string, FieldNode[]>();
    const seen = new Set<string>();
    const visit = ({ selectionSet }: Parent): void => {
      for (const selection of selectionSet?.selections ?? []) {
        if (!isIncluded(selection, this.#variables)) continue;
        if (selection.kind === Kind.FIELD) {
          const key = (selection.alias ?? selection.name).value;
          const nodes = found.get(key);
          if (nodes) nodes.push(selection);
          else found.set(key, [selection]);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          if (this.#applies(selection, type)) visit(selection);
        } else if (!seen.has(selection.name.value)) {
          seen.add(selection.name.value);
          const fragment = this.#of.fragments[selection.name.value];
          if (fragment && this.#applies(fragment, type)) visit(fragment);
        }
      }
    };
    for (const parent of this.#parents) visit(parent);
    return found;
  }

  #applies({ typeCondition }: InlineFragmentNode | FragmentDefinitionNode, type: GraphQLObjectType): boolean {
    if (!typeCondition || typeCondition.name.value === type.name) return true;
    const condition = this.#of.schema.getType(typeCondition.name.value);
    return isAbstractType(condition) && this.#of.schema.isSubType(condition, type);
  }

  #field(parentType: GraphQLObjectType, key: string, fieldNodes: readonly FieldNode[]): SelectedField {
    const node = fieldNodes[0] as FieldNode;
    const fieldName = node.name.value;
    const field = (
      fieldName === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : parentType.getFields()[fieldName]
    ) as GraphQLField<unknown, unknown>;
    const { schema, operation, fragments } = this.#of;
    const path = { prev: this.#path, key, typename: parentType.name };
    const info = { fieldName, fieldNodes, returnType: field.type, parentType, path, schema, fragments, operation };
    const isOfList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    return {
      key,
      resolve: field.resolve as SelectedField["resolve"],
      resolveAll: resolveAllOf(field),
      argsOf: (variables) => getArgumentValues(field, node, variables),
      infoOf: (variableValues) => ({ ...info, rootValue: undefined, variableValues }),
      complete: completerOf(field.type, schema),
      below: new Selection(
        this.#of,
        isCompositeType(getNamedType(field.type)) ? fieldNodes : [],
        isOfList ? { prev: path, key: 0, typename: undefined } : path,
        this.#variables,
      ),
    };
  }
}
