import { type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema, isObjectType } from "graphql";
import { badInput } from "../../errors.js";
import { declaredFields, type FieldSpec } from "../../model/field.js";
import { type KindName, kinds, type RelationName, relations } from "../../model/index.js";
import type { KindSpec } from "../../model/kind.js";
import type { RelationSpec } from "../../model/relation.js";
import { storedName, inModelOrder } from "../../store/stored-properties.js";
import type { OrderKey } from "../../store/order.js";
import type { EdgeRecord, LinkMatch, LinkRecord, NodeRecord, Props } from "../../store/store.js";
import type { Where } from "../../store/where.js";
import { type Aggregate, aggregateOf } from "./aggregate.js";
import { type Connection, connectionOf } from "./connection.js";
import type { Context } from "./context.js";
import { citationUrl } from "./citation.js";
import { derivedOf } from "./derived.js";
import { type PageArgs, windowOf } from "./paging.js";
import { screaming } from "../types/type-builder.js";
import { type End, ends, leadsTo, linkName } from "../types/ends.js";
import { type Facets, facetsOfEnd, facetsOfKind, linkFacets } from "../types/facets.js";
import { orderable } from "../types/inputs.js";
import { narrowed } from "./list-filter.js";
import { linkWhereOf, whereOf, type WhereInput } from "./where-input.js";

type Resolver<Source> = GraphQLFieldResolver<Source, Context, Record<string, unknown>>;
export type LinkEdge = LinkRecord & { cursor: string };

/** Gives every declared field its resolver: stored fields from the record, relations from the request's loaders. */
export function attachResolvers(schema: GraphQLSchema): void {
  // Type-graphql's own resolvers await and wrap every value; graphql-js's default reads a property, or calls it.
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith("__"))
      for (const field of Object.values(type.getFields())) delete field.resolve;
  for (const kind of kinds.values()) {
    const type = schema.getType(kind.name) as GraphQLObjectType;
    set(type, "id", (node: NodeRecord) => node.id);
    set(type, "kind", (node: NodeRecord) => node.kind);
    set(type, "links", linksResolver);
    for (const field of kind.fields) set(type, field.name, fieldResolver(field));
  }
  set(schema.getType("Evidence") as GraphQLObjectType, "url", citationUrl);
  for (const end of ends) {
    for (const owner of end.owners) set(schema.getType(owner) as GraphQLObjectType, end.field, endResolver(end));
    if (!end.single && !end.plain)
      attachEdge(schema.getType(`${linkName(end)}Edge`) as GraphQLObjectType, end.relation.fields);
  }
  const link = schema.getType("LinkEdge") as GraphQLObjectType;
  attachEdge(link, []);
  set(link, "evidence", ({ edge }: LinkEdge, _, context) => context.nodes(listOf(edge.props.evidence)));
  set(link, "modality", ({ edge }: LinkEdge) => edge.props.modality);
  set(link, "relation", ({ edge }: LinkEdge) => edge.relation);
  set(link, "direction", ({ direction }: LinkEdge) => direction);
  set(link, "properties", ({ edge }: LinkEdge) => ownProperties(edge));
}

/** The resolver of a plural: a page of one kind. */
export function pageResolver(name: KindName, only?: Where): Resolver<unknown> {
  const kind = kinds.get(name) as KindSpec;
  const facets = facetsOfKind(name);
  return (_, args, context) => {
    const order = orderOf(args.orderBy, kind.fields);
    const window = windowOf(args as PageArgs, order);
    const where = both(whereOf(args.where as WhereInput, kind), only);
    const match = { kind: name, ...(where ? { where } : {}) };
    const query = { ...match, order };
    const connection = connectionOf({
      page: () => context.store.page({ ...query, ...window, count: false }),
      window,
      order,
      node: (node) => node,
      id: (node) => node.id,
      total: async () => (await context.store.page({ ...query, limit: 0, backward: false, count: true })).total ?? 0,
    });
    const aggregate = aggregateOf(facets, (grouping) => context.store.aggregate({ ...match, ...grouping }));
    return { ...connection, aggregate };
  };
}

function endResolver(end: End): Resolver<NodeRecord> {
  const base = { relations: [end.relation.name], direction: end.direction, kinds: [] };
  if (end.single)
    return async (node, _, context) => {
      const page = await context.links(node.id, { ...base, order: [], limit: 1, backward: false, count: false });
      return page.rows[0]?.node ?? null;
    };
  const subject = leadsTo(end);
  const facets = end.plain ? facetsOfKind(subject.name as KindName) : facetsOfEnd(end);
  return (node, args, context) => {
    const order = orderOf(args.orderBy, subject.fields);
    const { node: where, edge: edgeWhere } = linkWhereOf(end, args.where as WhereInput);
    const match = { ...base, ...(where ? { where } : {}), ...(edgeWhere ? { edgeWhere } : {}) };
    return linkPage(node, match, args, { order, facets }, context);
  };
}

const linksResolver: Resolver<NodeRecord> = (node, args, context) => {
  const match = {
    relations: narrowed("relations", args.relations as RelationName[]).toSorted(),
    kinds: narrowed("kinds", args.kinds as KindName[]).toSorted(),
    direction: (args.direction as "OUT" | "IN" | null) ?? "BOTH",
  } as const;
  return linkPage(node, match, args, { order: [], facets: linkFacets }, context);
};

function linkPage(
  node: NodeRecord,
  match: Omit<LinkMatch, "sources">,
  args: PageArgs,
  { order, facets }: { order: readonly OrderKey[]; facets: Facets },
  context: Context,
): Connection<LinkEdge> & { aggregate: Aggregate } {
  const window = windowOf(args, order);
  const shape = { ...match, order };
  const connection = connectionOf({
    page: () => context.links(node.id, { ...shape, ...window, count: false }),
    window,
    order,
    node: (link) => link.node,
    id: (link) => link.edge.id,
    total: async () => (await context.links(node.id, { ...shape, limit: 0, backward: false, count: true })).total ?? 0,
  });
  const aggregate = aggregateOf(facets, (grouping) => context.linkGroups(node.id, { ...match, ...grouping }));
  return { ...connection, aggregate };
}

function attachEdge(type: GraphQLObjectType, fields: readonly FieldSpec[]): void {
  set(type, "id", ({ edge }: LinkEdge) => edge.id);
  for (const field of fields) {
    const resolve = fieldResolver(field);
    set(type, field.name, ({ edge }: LinkEdge, args, context, info) => resolve(edge, args, context, info));
  }
}

/** A declared field's value: stored, put together from its parts, followed by id, or derived from the graph. */
function fieldResolver(field: FieldSpec): Resolver<NodeRecord | EdgeRecord> {
  const { name, part, list } = field;
  if (field.derived) return derivedOf(name) as Resolver<NodeRecord | EdgeRecord>;
  if (field.ref && list) return ({ props }, _, context) => context.nodes(listOf(props[name]));
  if (field.ref)
    return ({ props }, _, context) => (props[name] === undefined ? null : context.node(String(props[name])));
  if (part && list) return ({ props }) => listOf(props[name]).map((item) => JSON.parse(item) as unknown);
  if (part) {
    const inner = declaredFields(part);
    return ({ props }) => {
      const own = inner
        .map((f) => [f.name, props[storedName(name, f.name)]] as const)
        .filter(([, value]) => value !== undefined);
      return own.length > 0 ? Object.fromEntries(own) : null;
    };
  }
  return list ? ({ props }) => props[name] ?? [] : ({ props }) => props[name];
}

interface OrderInput {
  readonly field: string;
  readonly direction?: string | null;
  readonly nulls?: string | null;
}

function orderOf(input: unknown, fields: readonly FieldSpec[]): OrderKey[] {
  const names = new Map(orderable(fields).map(({ name }) => [screaming(name), name]));
  const keys = ((input as OrderInput[] | null | undefined) ?? []).map((key) => ({
    field: names.get(key.field) as string,
    descending: key.direction === "DESC",
    ...(key.nulls === "FIRST" ? { nullsFirst: true } : {}),
  }));
  const twice = keys.find((key, index) => keys.findIndex((other) => other.field === key.field) !== index);
  if (twice) throw badInput(`orderBy: expected each field once, got ${screaming(twice.field)} twice`);
  return keys;
}

const both = (a: Where | undefined, b: Where | undefined): Where | undefined => (a && b ? { and: [a, b] } : (a ?? b));
const listOf = (value: Props[string] | undefined) => (value ?? []) as readonly string[];

/** What a relation says besides its evidence and modality. */
export function ownProperties({ relation, props }: EdgeRecord): Props {
  const own = inModelOrder(relations.get(relation) as RelationSpec, props);
  return Object.fromEntries(own.filter(([name]) => name !== "evidence" && name !== "modality"));
}

function set<Source>(type: GraphQLObjectType, name: string, resolve: Resolver<Source>): void {
  const field = type.getFields()[name];
  if (!field) throw new Error(`the schema has no ${type.name}.${name}`);
  field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
}
