import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLID,
  GraphQLString,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { Context } from "../read/context.js";

export type Answer = Record<string, unknown>;

/** Objects of one type, and their answers, which are to be filled. */
export interface Objects {
  readonly sources: unknown[];
  readonly answers: Answer[];
}

/** Objects that a field gave, by type. */
export class Found {
  readonly byType = new Map<GraphQLObjectType, Objects>();

  constructor(
    readonly context: Context,
    readonly info: GraphQLResolveInfo,
  ) {}

  /** Adds an object and gives its answer. */
  add(type: GraphQLObjectType, source: unknown): Answer {
    let objects = this.byType.get(type);
    if (!objects) this.byType.set(type, (objects = { sources: [], answers: [] }));
    const answer: Answer = {};
    objects.sources.push(source);
    objects.answers.push(answer);
    return answer;
  }
}

/** Answer for the value of a field; its objects are left to be filled. Throws where the value does not fit the field's type. */
export type Completer = (value: unknown, found: Found) => unknown;

/** Completer of values of a type. */
export function completerOf(type: GraphQLOutputType, schema: GraphQLSchema): Completer {
  if (isNonNullType(type)) {
    const complete = ofPresent(type.ofType, schema);
    return (value, found) => {
      if (value === null || value === undefined) throw new Error(`expected a value of type ${String(type)}, got none`);
      return complete(value, found);
    };
  }
  const complete = ofPresent(type, schema);
  return (value, found) => (value === null || value === undefined ? null : complete(value, found));
}

function ofPresent(type: GraphQLOutputType, schema: GraphQLSchema): Completer {
  if (isListType(type)) {
    const item = completerOf(type.ofType, schema);
    return (value, found) => {
      if (typeof value !== "object" || !(Symbol.iterator in (value as object)))
        throw new Error(`expected a list of type ${String(type)}, got none`);
      return Array.from(value as Iterable<unknown>, (one) => item(one, found));
    };
  }
  if (isObjectType(type)) return (value, found) => found.add(type, value);
  if (isAbstractType(type)) {
    const { resolveType } = type;
    return (value, found) => {
      const name = resolveType?.(value, found.context, found.info, type);
      const own = typeof name === "string" ? schema.getType(name) : undefined;
      if (!isObjectType(own)) throw new Error(`expected an object of ${type.name}, got one of type ${String(name)}`);
      return found.add(own, value);
    };
  }
  const isText = type === GraphQLString || type === GraphQLID;
  return (value) => {
    if (isText && typeof value === "string") return value;
    const leaf: unknown = (type as { serialize(value: unknown): unknown }).serialize(value);
    if (leaf === null || leaf === undefined) throw new Error(`expected a value of type ${String(type)}, got none`);
    return leaf;
  };
}
