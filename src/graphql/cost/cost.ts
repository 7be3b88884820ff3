import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  getVariableValues,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from "graphql";
import type { Statistics } from "../../store/statistics.js";
import { introspectionRows } from "./introspection-rows.js";
import { isIncluded } from "./is-included.js";
import type { ExpectedRows, Population } from "./rows.js";
import { kindsOf, rowsTested, sizeOf } from "./rows-looked-at.js";
import { rowsRead } from "./rows-read.js";
import { sizePlaces } from "./size-places.js";
import { alike, capped, type Cost, type ListRows, nothing, plus, within } from "./sums.js";

/** Cost of an operation. */
export interface OperationCost extends Cost {
  /** It is the same whatever the values of the variables. */
  readonly isFixed: boolean;
  /** Statistics that it was estimated from; undefined where it is the same for every store. */
  readonly from: Statistics | undefined;
}

type Variables = Readonly<Record<string, unknown>>;

/** Number of rows that a list without a page size is taken to have: the spans of a fact, the parts of a value. */
const unpaged = 5;
/** Rows that are looked at in the time that one object takes. */
const looksPerObject = 100;

/** Operation with what its cost is estimated from. */
export interface Priced {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
  /** Sizes of the store's parts; without them every list is taken to have as many rows as it was asked for. */
  readonly statistics?: Statistics | undefined;
}

/**
 * Estimates the cost of a valid operation: one for each object that its answer is expected to hold, each field's `complexity`
 * as often as its work is done, and one for so many rows that filters and groups look at. A list is expected to have as many
 * rows as it was asked for, or as such a list has in the mean. Known from the document, the variables and the statistics. Of
 * fragments on different types the costliest counts; a field that is asked for twice counts twice. Undefined where the
 * variables do not fit the operation, which then does not run.
 */
export function costOf(
  schema: GraphQLSchema,
  { document, operation, variables: given, statistics }: Priced,
): OperationCost | undefined {
  const root = schema.getRootType(operation.operation);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (!root || !coerced) return undefined;
  let isFixed = true;
  const watched = new Proxy(coerced, {
    get: (values, name) => ((isFixed = false), Reflect.get(values, name) as unknown),
    getOwnPropertyDescriptor: (values, name) => ((isFixed = false), Reflect.getOwnPropertyDescriptor(values, name)),
  });
  const estimate = new Estimate(schema, document, watched, statistics);
  const cost = estimate.selections(root, operation.selectionSet);
  const [total, max, introspection] = [cost.total, cost.max, cost.introspection].map(Math.ceil) as [
    number,
    number,
    number,
  ];
  return { ...cost, total, max, introspection, isFixed, from: estimate.usesStatistics ? statistics : undefined };
}

class Estimate {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** A fragment costs the same wherever it is spread on a page of that size: what is doubled thirty times is read once. */
  readonly #spread = new Map<string, Cost>();
  /** True once the statistics have told something. */
  usesStatistics = false;

  constructor(
    readonly schema: GraphQLSchema,
    document: DocumentNode,
    readonly variables: Variables,
    readonly statistics: Statistics | undefined,
  ) {
    const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(
      fragments.map((node) => [(node as FragmentDefinitionNode).name.value, node as FragmentDefinitionNode]),
    );
  }

  /** Cost of the selections for one object. `page`: the rows of the list that the field gave. */
  selections(type: GraphQLCompositeType, { selections }: SelectionSetNode, page?: ListRows): Cost {
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
    const bound = Math.max(0, ...apart.map((cost) => cost.bound));
    return plus(shared, { ...costliest, bound, depth, read, fields });
  }

  #fragment(
    type: GraphQLCompositeType,
    node: Exclude<SelectionNode, FieldNode>,
    page: ListRows | undefined,
  ): [on: GraphQLCompositeType, cost: Cost] {
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value);
    const { typeCondition, selectionSet } = fragment as FragmentDefinitionNode;
    const on = typeCondition ? (this.schema.getType(typeCondition.name.value) as GraphQLCompositeType) : type;
    if (node.kind === Kind.INLINE_FRAGMENT) return [on, this.selections(on, selectionSet, page)];
    const key = `${node.name.value} ${page?.expected} ${page?.bound} ${page?.all}`;
    const cost = this.#spread.get(key) ?? this.selections(on, selectionSet, page);
    this.#spread.set(key, cost);
    return [on, cost];
  }

  #field(parent: GraphQLCompositeType, node: FieldNode, page: ListRows | undefined): Cost {
    const name = node.name.value;
    const field = metaFields[name] ?? (isUnionType(parent) ? undefined : parent.getFields()[name]);
    if (!field) return { ...nothing, fields: 1 }; // __typename
    const work = (field.extensions.complexity as number | undefined) ?? 0;
    const type = getNamedType(field.type);
    const requested = this.#rowsOf(parent, field, node);
    const isList = isListType(getNullableType(field.type));
    const rows = isList ? (requested ?? page ?? alike(unpaged)) : (introspected(parent, this.schema, name) ?? alike(1));
    const each = isCompositeType(type) ? 1 : 0;
    const inner =
      isCompositeType(type) && node.selectionSet
        ? this.selections(type, node.selectionSet, isList ? undefined : requested)
        : nothing;
    const looks = this.#rowsLookedAt(field, node, requested, page) / looksPerObject;
    const cost = within((node.alias ?? node.name).value, rows, inner, {
      total: work + looks + rows.expected * each,
      bound: work + rows.bound * each,
    });
    const isMeta = name in metaFields;
    return {
      ...cost,
      introspection: isMeta ? cost.total : rows.expected * inner.introspection,
      depth: isMeta ? 0 : cost.depth,
      read: capped(inner.read + rowsRead(node, this.variables)),
      fields: capped(inner.fields + 1),
    };
  }

  /** Rows of the field; undefined without an argument or a declaration. */
  #rowsOf(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, node: FieldNode): ListRows | undefined {
    const bound = this.#requested(field, node) ?? introspected(parent, this.schema, field.name)?.bound;
    if (bound === undefined) return undefined;
    const population = field.extensions.population as Population | undefined;
    const all = population && this.#told((statistics) => sizeOf(population, statistics));
    return { bound, expected: Math.min(bound, all ?? bound), all: all ?? 0 };
  }

  /** Number of rows that the field is asked for. */
  #requested(field: GraphQLField<unknown, unknown>, node: FieldNode): number | undefined {
    const given = (name: string) =>
      this.#argument(node, name) ?? field.args.find((arg) => arg.name === name)?.defaultValue;
    const size = sizePlaces(field)
      .map(({ argument, inner }) => {
        const value = given(argument);
        return inner === undefined ? value : (value as Variables | null | undefined)?.[inner];
      })
      .find((value) => typeof value === "number");
    if (size !== undefined) return Math.max(0, size as number);
    const rows = field.extensions.rows as ExpectedRows | undefined;
    return typeof rows === "object" ? [given(rows.each) ?? [null]].flat().length : rows;
  }

  /** Rows that the field's filters test, and that its groups are of: all of its list. */
  #rowsLookedAt(
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    own: ListRows | undefined,
    page: ListRows | undefined,
  ): number {
    if (field.name === "aggregate") return page?.all ?? 0;
    const population = field.extensions.population as Population | undefined;
    const filters = population && population !== "links" ? field.args.filter(({ name }) => /where$/i.test(name)) : [];
    return filters.reduce((sum, { name }) => {
      const filter = this.#argument(node, name);
      if (typeof filter !== "object" || filter === null) return sum;
      const kinds = name === "where" ? kindsOf(population) : [];
      // Of a list of links a filter tests what they lead to beside what they say.
      const isOfLinks = population && typeof population === "object" && "relation" in population;
      const tests = isOfLinks && "node" in filter ? filter.node : filter;
      return sum + (own?.all ?? 0) * (this.#told((statistics) => rowsTested(tests, kinds, statistics, isOfLinks)) ?? 0);
    }, 0);
  }

  #argument(node: FieldNode, name: string): unknown {
    const argument = node.arguments?.find((arg) => arg.name.value === name);
    return argument && valueFromASTUntyped(argument.value, this.variables);
  }

  #told<T>(what: (statistics: Statistics) => T): T | undefined {
    if (!this.statistics) return undefined;
    this.usesStatistics = true;
    return what(this.statistics);
  }
}

const metaFields: Readonly<Record<string, GraphQLField<unknown, unknown>>> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
};

/** Rows of a field of introspection, where these are not one. */
function introspected(parent: GraphQLCompositeType, schema: GraphQLSchema, field: string): ListRows | undefined {
  const rows = isIntrospectionType(parent) ? introspectionRows(schema)[`${parent.name}.${field}`] : undefined;
  return rows === undefined ? undefined : alike(rows);
}
