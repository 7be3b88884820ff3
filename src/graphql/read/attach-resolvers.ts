import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from "graphql";
import type { FieldSpec } from "../../model/field.js";
import { kinds } from "../../model/index.js";
import { labelled, labelOf } from "../../store/label.js";
import type { NodeRecord } from "../../store/store.js";
import { ends, isLink, linkName } from "../types/ends.js";
import { historyFields } from "../types/history-fields.js";
import { commonFields } from "../types/link-fields.js";
import type { Aggregate, AggregateArgs } from "./aggregate.js";
import type { Context } from "./context.js";
import { declaredValue, ownProperties, partsReadBy, readBy } from "./declared-value.js";
import { valuesOf } from "./history.js";
import { noteOfRoot } from "./empty-roots.js";
import { endResolver, type LinkEdge, linksResolver } from "./link-page.js";
import { type ResolveAll, resolveAllOf } from "./resolve-all.js";

/**
 * Gives every derived field its resolver: stored fields from the record, relations from the request's loaders. They are
 * plain functions set once the schema is built: type-graphql would wrap, validate and await each of them for every row.
 * Beside each are the stored properties of its record that it reads.
 */
export function attachResolvers(schema: GraphQLSchema): void {
  for (const kind of kinds.values()) {
    const type = schema.getType(kind.name) as GraphQLObjectType;
    set(type, "id", (node: NodeRecord) => node.id, []);
    set(type, "kind", (node: NodeRecord) => node.kind, []);
    set(type, "label", labelOf, labelled);
    setAll(type, "links", linksResolver);
    for (const field of kind.fields) {
      set(type, field.name, declaredValue(field), readBy(field));
      extend(type, field.name, { parts: partsReadBy(field) });
    }
  }
  for (const { kind, field, name } of historyFields)
    set(schema.getType(kind.name) as GraphQLObjectType, name, valuesOf(field), readBy(field));
  for (const end of ends) {
    for (const owner of end.owners) setAll(schema.getType(owner) as GraphQLObjectType, end.field, endResolver(end));
    if (isLink(end)) attachEdge(schema.getType(`${linkName(end)}Edge`) as GraphQLObjectType, end.relation.fields);
  }
  const link = schema.getType("LinkEdge") as GraphQLObjectType;
  attachEdge(
    link,
    commonFields.map(({ spec }) => spec),
  );
  set(link, "relation", ({ edge }: LinkEdge) => edge.relation, []);
  set(link, "direction", ({ direction }: LinkEdge) => direction, []);
  set(link, "properties", ({ edge }: LinkEdge) => ownProperties(edge));
  for (const type of Object.values(schema.getTypeMap()))
    // type-graphql makes a promise of a kind's name, which execute/ does not wait for.
    if (isInterfaceType(type)) type.resolveType = ({ kind }: NodeRecord) => kind;
    else if (isObjectType(type) && type.getFields().aggregate)
      set(type, "aggregate", (page: { aggregate: Aggregate }, args: AggregateArgs, context, info) =>
        page.aggregate(args, context, info),
      );
}

/**
 * Gives graphql-js's own resolver to what has none, so that every field has one. The meter of an operation counts what fields of
 * objects give.
 */
export function resolvePlainFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    if (isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      const note = type === schema.getQueryType() ? noteOfRoot(field) : undefined;
      field.resolve = isCompositeType(getNamedType(field.type))
        ? metered(note ? noted(resolve, note) : resolve)
        : resolve;
      const resolveAll = resolveAllOf(field);
      if (resolveAll) field.extensions = { ...field.extensions, resolveAll: allMetered(resolveAll) };
    }
  }
}

const metered =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) => {
    const given = resolve(source, args, context, info);
    return given instanceof Promise
      ? given.then((objects: unknown) => context.meter.made(objects, info))
      : context.meter.made(given, info);
  };

const allMetered =
  (resolveAll: ResolveAll): ResolveAll =>
  async (sources, args, context, info) => {
    const given = await resolveAll(sources, args, context, info);
    return given.map((objects) => context.meter.made(objects, info));
  };

const noted =
  (resolve: Resolver, note: NonNullable<ReturnType<typeof noteOfRoot>>): Resolver =>
  async (source, args, context, info) => {
    const given: unknown = await resolve(source, args, context, info);
    note(given, args as Readonly<Record<string, unknown>>, context, info.path);
    return given;
  };

type Resolver = GraphQLFieldResolver<unknown, Context>;

function attachEdge(type: GraphQLObjectType, fields: readonly FieldSpec[]): void {
  set(type, "id", ({ edge }: LinkEdge) => edge.id, []);
  for (const field of fields) {
    const resolve = declaredValue(field);
    const reads = field.derived ? ["evidence"] : readBy(field);
    set(type, field.name, ({ edge }: LinkEdge, args, context) => resolve(edge, args, context), reads);
  }
}

/** Gives a field that is resolved for all objects of a level its resolver, and graphql-js one for each object. */
function setAll<Args extends object>(
  type: GraphQLObjectType,
  name: string,
  resolveAll: ResolveAll<NodeRecord, Args>,
): void {
  const one = async (node: NodeRecord, args: Args, context: Context, info: GraphQLResolveInfo) =>
    (await resolveAll([node], args, context, info))[0];
  set(type, name, one, []);
  extend(type, name, { resolveAll });
}

function extend(type: GraphQLObjectType, name: string, extensions: object): void {
  const field = type.getFields()[name];
  if (field) field.extensions = { ...field.extensions, ...extensions };
}

function set<Source, Args>(
  type: GraphQLObjectType,
  name: string,
  resolve: (source: Source, args: Args, context: Context, info: GraphQLResolveInfo) => unknown,
  reads?: readonly string[],
): void {
  const field = type.getFields()[name];
  if (!field) throw new Error(`the schema has no ${type.name}.${name}`);
  field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
  if (reads) field.extensions = { ...field.extensions, reads };
}
