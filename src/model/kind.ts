import { type ClassType, ObjectType } from "type-graphql";
import { Entity } from "./entity.js";
import { declaredFields, expose, type FieldSpec } from "./field.js";
import type { KindName } from "./index.js";
import { Node } from "./node.js";
import { registerKind } from "./registry.js";

export interface KindSpec {
  /** Name of the type in GraphQL and of the label in Neo4j: `Policy`. */
  readonly name: KindName;
  /** Beginning of the ids of the kind: `policy` in `policy:5g-setting-sail`. */
  readonly prefix: string;
  /** The API's name for all of them: `policies`. */
  readonly plural: string;
  readonly doc: string;
  /** True where it extends Entity. Entities have names and relations; the others (turns, evidence, observations) carry statements. */
  readonly entity: boolean;
  readonly fields: readonly FieldSpec[];
  /** The class, which is also the GraphQL type. */
  readonly type: ClassType<Node>;
  readonly create: () => object;
}

interface Options {
  prefix: string;
  plural: string;
  doc: string;
}

const specs = new Map<ClassType, Options>();

/**
 * Declares a kind of node, and makes its class the GraphQL type of that name. Its fields are declared by the decorators
 * of field.ts; everything else derives from both.
 */
export function KindOf(options: Options) {
  return (kind: ClassType<Node>): void => {
    specs.set(kind, options);
    registerKind(kind, options.doc);
    // Type-graphql would copy an interface's fields as they are; each kind tells its own origin of them.
    for (const field of declaredFields(kind)) if (isEntity(kind)) expose(kind.prototype, field);
    ObjectType(kind.name, {
      description: options.doc,
      implements: isEntity(kind) ? [Node, Entity] : Node,
      simpleResolvers: true,
    })(kind);
  };
}

const isEntity = (kind: ClassType) => kind.prototype instanceof Entity;

export function kindSpec(name: KindName, type: ClassType<Node>): KindSpec {
  const options = specs.get(type);
  if (!options) throw new Error(`model/${name}: has no @KindOf`);
  return { ...options, name, type, entity: isEntity(type), fields: declaredFields(type), create: () => new type() };
}
