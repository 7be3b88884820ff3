import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  getVariableValues,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  GraphQLInt,
  isCompositeType,
  isInputObjectType,
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
import { isIncluded } from "./is-included.js";
import type { ExpectedRows } from "./rows.js";
import { rowsRead } from "./rows-read.js";

/** Upper bound of what an operation costs. */
export interface Cost {
  readonly total: number;
  /** Cost of its costliest field by itself, and where that is, by response names: `policies.nodes.targets`. */
  readonly max: number;
  readonly path: string;
  /** Levels of fields in one another; introspection has none. */
  readonly depth: number;
  /** Rows that its filters and groups are taken to read; not in the total. */
  readonly read: number;
  /** Fields that are written in it, fragments as often as they are spread. */
  readonly fields: number;
}

/** Cost of an operation. */
export interface OperationCost extends Cost {
  /** It is the same whatever the values of the variables. */
  readonly isFixed: boolean;
}

type Variables = Readonly<Record<string, unknown>>;

/** Number of rows that a list without a page size is taken to have: the spans of a fact, the parts of a value. */
const unpaged = 5;

/** Names by which a caller asks for so many rows: of an argument, or in an input object. */
const sizes = ["first", "last", "limit"];

/** Argument that gives a page size, or has it in its input object under that name. */
interface SizePlace {
  readonly argument: string;
  readonly inner?: string;
}

/** Places where a caller gives a field's page size. */
export const sizePlaces = ({ args }: GraphQLField<unknown, unknown>): SizePlace[] =>
  sizes.flatMap((size) =>
    args.flatMap(({ name, type }): SizePlace[] => {
      if (name === size) return [{ argument: name }];
      const isInside = isInputObjectType(type) && type.getFields()[size]?.type === GraphQLInt;
      return isInside ? [{ argument: name, inner: size }] : [];
    }),
  );

/**
 * Estimates the cost of a valid operation: one for each object that its answer may hold, and each field's `complexity`,
 * as often as its work may be done. Known from the document and the variables alone. Of fragments on different types the
 * costliest counts; a field that is asked for twice counts twice; introspection is free. Undefined where the variables do
 * not fit the operation, which then does not run.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
): OperationCost | undefined {
  const root = schema.getRootType(operation.operation);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (!root || !coerced) return undefined;
  let isFixed = true;
  const watched = new Proxy(coerced, {
    get: (values, name) => ((isFixed = false), Reflect.get(values, name) as unknown),
    getOwnPropertyDescriptor: (values, name) => ((isFixed = false), Reflect.getOwnPropertyDescriptor(values, name)),
  });
  return { ...new Estimate(schema, document, watched).selections(root, operation.selectionSet), isFixed };
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

  /** Cost of the selections for one object. `page`: how many rows the field that gave it was asked for. */
  selections(type: GraphQLCompositeType, { selections }: SelectionSetNode, page?: number): Cost {
    let shared = nothing;
    const only = new Map<string, Cost>();
    for (const node of selections.filter((selection) => isIncluded(selection, this.variables))) {
      if (node.kind === Kind.FIELD) {
        shared = plus(shared, this.#field(type, node, page));
        continue;
      }
      const [on, cost] = this.#fragment(type, node, page);
      if (on === type || !isObjectType(on)) shared = plus(shared, cost);
      else only.set(on.name, plus(only.get(on.name) ?? nothing, cost));
    }
    const apart = [...only.values()];
    const costliest = apart.reduce((a, b) => (b.total > a.total ? b : a), nothing);
    const { depth, read, fields } = apart.reduce(plus, nothing);
    return plus(shared, { ...costliest, depth, read, fields });
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
    if (!field) return { ...nothing, fields: 1 }; // __typename, __schema, __type
    const work = (field.extensions.complexity as number | undefined) ?? 0;
    const type = getNamedType(field.type);
    const requested = this.#rowsOf(field, node);
    const isList = isListType(getNullableType(field.type));
    const rows = isList ? (requested ?? page ?? unpaged) : 1;
    const each = isCompositeType(type) ? 1 : 0;
    const inner =
      isCompositeType(type) && node.selectionSet
        ? this.selections(type, node.selectionSet, isList ? undefined : requested)
        : nothing;
    const cost = within((node.alias ?? node.name).value, rows, inner, work + rows * each);
    const read = capped(inner.read + rowsRead(node, this.variables));
    return { ...cost, read, fields: capped(inner.fields + 1) };
  }

  /** Number of requested rows of the field; undefined without an argument or a declaration. */
  #rowsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): number | undefined {
    const given = (name: string): unknown => {
      const argument = node.arguments?.find((arg) => arg.name.value === name);
      const value = argument && valueFromASTUntyped(argument.value, this.variables);
      return value ?? field.args.find((arg) => arg.name === name)?.defaultValue;
    };
    const size = sizePlaces(field)
      .map(({ argument, inner }) => {
        const value = given(argument);
        return inner === undefined ? value : (value as Variables | null | undefined)?.[inner];
      })
      .find((value) => typeof value === "number");
    if (size !== undefined) return Math.max(0, size as number);
    const rows = field.extensions.rows as ExpectedRows | undefined;
    return typeof rows === "object" ? [given(rows.each) ?? []].flat().length : rows;
  }
}

const nothing: Cost = { total: 0, max: 0, path: "", depth: 0, read: 0, fields: 0 };

/** Sums stay whole numbers that JSON can say. */
const capped = (sum: number) => Math.min(sum, Number.MAX_SAFE_INTEGER);

function plus(a: Cost, b: Cost): Cost {
  const { max, path } = b.max > a.max ? b : a;
  const depth = Math.max(a.depth, b.depth);
  const [total, read, fields] = [a.total + b.total, a.read + b.read, a.fields + b.fields].map(capped);
  return { total, max, path, depth, read, fields } as Cost;
}

/** The cost of a field from what each of its rows costs, and what it costs by itself. */
function within(name: string, rows: number, inner: Cost, own: number): Omit<Cost, "read" | "fields"> {
  const total = capped(own + rows * inner.total);
  const max = capped(rows * inner.max);
  const depth = inner.depth + 1;
  return max > own ? { total, max, path: `${name}.${inner.path}`, depth } : { total, max: own, path: name, depth };
}
