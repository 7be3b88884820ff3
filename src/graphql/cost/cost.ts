import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isCompositeType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from "graphql";
import { pageSize } from "../read/paging.js";
import { type Price, prices, sizeArguments, unpaged } from "./prices.js";

/** What an operation costs at most. */
export interface Cost {
  readonly total: number;
  /** What its dearest field costs by itself, and where that is, by response names: `policies.nodes.targets`. */
  readonly most: number;
  readonly path: string;
}

type Variables = Readonly<Record<string, unknown>>;

/**
 * The cost of a valid operation: one for each object that its answer may hold, and the price of each field's work, as
 * often as it may be done. Known from the document and the variables alone. Of fragments on different types the dearest
 * counts; a field that is asked for twice counts twice; introspection is free. Undefined where the variables do not fit
 * the operation, which then does not run.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
): Cost | undefined {
  const root = schema.getRootType(operation.operation);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (!root || !coerced) return undefined;
  return new Estimate(schema, document, coerced).selections(root, operation.selectionSet);
}

class Estimate {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** A fragment costs the same wherever it is spread on a page of that size: what is doubled thirty times is read once. */
  readonly #spread = new Map<string, Cost>();

  constructor(
    readonly schema: GraphQLSchema,
    document: DocumentNode,
    readonly variables: Variables,
  ) {
    const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(
      fragments.map((node) => [(node as FragmentDefinitionNode).name.value, node as FragmentDefinitionNode]),
    );
  }

  /** What the selections cost for one object. `page`: how many rows the field that gave it was asked for. */
  selections(type: GraphQLCompositeType, { selections }: SelectionSetNode, page?: number): Cost {
    let shared = nothing;
    const only = new Map<string, Cost>();
    for (const node of selections.filter((selection) => this.#isIncluded(selection))) {
      if (node.kind === Kind.FIELD) {
        shared = plus(shared, this.#field(type, node, page));
        continue;
      }
      const [on, cost] = this.#fragment(type, node, page);
      if (on === type || !isObjectType(on)) shared = plus(shared, cost);
      else only.set(on.name, plus(only.get(on.name) ?? nothing, cost));
    }
    const dearest = [...only.values()].reduce((a, b) => (b.total > a.total ? b : a), nothing);
    return plus(shared, dearest);
  }

  #fragment(
    type: GraphQLCompositeType,
    node: Exclude<SelectionNode, FieldNode>,
    page: number | undefined,
  ): [on: GraphQLCompositeType, cost: Cost] {
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value);
    const { typeCondition, selectionSet } = fragment as FragmentDefinitionNode;
    const on = typeCondition ? (this.schema.getType(typeCondition.name.value) as GraphQLCompositeType) : type;
    if (node.kind === Kind.INLINE_FRAGMENT) return [on, this.selections(on, selectionSet, page)];
    const key = `${node.name.value} ${page}`;
    const cost = this.#spread.get(key) ?? this.selections(on, selectionSet, page);
    this.#spread.set(key, cost);
    return [on, cost];
  }

  #field(parent: GraphQLCompositeType, node: FieldNode, page: number | undefined): Cost {
    const name = node.name.value;
    const field = isUnionType(parent) ? undefined : parent.getFields()[name];
    if (!field) return nothing; // __typename, __schema, __type
    const price = prices[`${parent.name}.${name}`] ?? prices[name] ?? {};
    const type = getNamedType(field.type);
    const asked = this.#rowsOf(field, node, price);
    const isList = isListType(getNullableType(field.type));
    const rows = isList ? (asked ?? page ?? unpaged) : 1;
    const each = isCompositeType(type) ? 1 : 0;
    const inner =
      isCompositeType(type) && node.selectionSet
        ? this.selections(type, node.selectionSet, isList ? undefined : asked)
        : nothing;
    return within((node.alias ?? node.name).value, rows, inner, (price.work ?? 0) + rows * each);
  }

  /** How many rows the field is asked for; undefined where it does not say. */
  #rowsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, { rows }: Price): number | undefined {
    const given = (name: string): unknown => {
      const argument = node.arguments?.find((arg) => arg.name.value === name);
      const value = argument && valueFromASTUntyped(argument.value, this.variables);
      return value ?? field.args.find((arg) => arg.name === name)?.defaultValue;
    };
    const sizes = sizeArguments.filter((name) => field.args.some((arg) => arg.name === name));
    const size = sizes.map(given).find((value) => typeof value === "number");
    if (size !== undefined) return Math.max(0, size as number);
    if (typeof rows === "object") return [given(rows.each) ?? []].flat().length;
    return rows ?? (sizes.length > 0 ? pageSize.default : undefined);
  }

  #isIncluded({ directives }: { directives?: readonly DirectiveNode[] }): boolean {
    const condition = (of: typeof GraphQLSkipDirective) =>
      getDirectiveValues(of, { directives: directives ?? [] }, this.variables)?.if;
    return condition(GraphQLSkipDirective) !== true && condition(GraphQLIncludeDirective) !== false;
  }
}

const nothing: Cost = { total: 0, most: 0, path: "" };

/** Sums stay whole numbers that JSON can say. */
const capped = (sum: number) => Math.min(sum, Number.MAX_SAFE_INTEGER);

const plus = (a: Cost, b: Cost): Cost => ({ ...(b.most > a.most ? b : a), total: capped(a.total + b.total) });

/** The cost of a field from what each of its rows costs, and what it costs by itself. */
function within(name: string, rows: number, inner: Cost, own: number): Cost {
  const most = capped(rows * inner.most);
  return {
    total: capped(own + rows * inner.total),
    ...(most > own ? { most, path: `${name}.${inner.path}` } : { most: own, path: name }),
  };
}
