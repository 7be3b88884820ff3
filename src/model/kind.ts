import { type ClassType, ObjectType } from "type-graphql";
import { Entity } from "./entity.js";
import { declaredFields, expose, type FieldSpec } from "./field.js";
import type { KindName } from "./index.js";
import { Node } from "./node.js";
import type { ComputedOrigin } from "./origin.js";
import { registerKind } from "./registry.js";

/** Names for readers: English in the singular and the plural, Chinese in one form. */
export interface KindLabel {
  readonly en: string;
  readonly plural: string;
  readonly zh: string;
}

/** Mark of a kind in pictures. */
export interface Mark {
  /** Place in the legend, and in what is drawn first where not all fits. */
  readonly rank: number;
  /** SVG path in a square from -8 to 8: color alone tells nothing to those who do not see it. */
  readonly mark: string;
  /** Colors of the mark on light and dark paper. */
  readonly light: string;
  readonly dark: string;
}

interface Options {
  /** Beginning of the ids of the kind: `policy` in `policy:5g-setting-sail`. */
  readonly prefix: string;
  /** The API's name for all of them: `policies`. */
  readonly plural: string;
  readonly doc: string;
  readonly label: KindLabel;
  /** Types in published vocabularies: schema.org, PROV-O, W3C ORG, SKOS and Web Annotation. */
  readonly jsonLd: readonly string[];
  /**
   * A kind with a mark is in every picture; one without, only where a picture is asked for it; `false`: in none. What has
   * no name is in none either.
   */
  readonly drawn?: Mark | false;
  /** Source of the nodes where no file of a pack has rows for them. */
  readonly loaded?: ComputedOrigin;
}

export interface KindSpec extends Options {
  /** Name of the class, of the type in GraphQL and of the label in Neo4j: `Policy`. */
  readonly name: KindName;
  /** True where it extends Entity. Entities have names and relations; the others (turns, evidence, observations) carry statements. */
  readonly entity: boolean;
  readonly fields: readonly FieldSpec[];
  /** The class, which is also the GraphQL type. */
  readonly type: ClassType<Node>;
  readonly create: () => object;
}

const declared = new Map<unknown, () => KindSpec>();

/**
 * Declares a kind of node, and makes its class the GraphQL type of that name. Its fields are declared by the decorators
 * of field.ts; everything else derives from both.
 */
export function KindOf(options: Options) {
  return (kind: ClassType<Node>): void => {
    const entity = kind.prototype instanceof Entity;
    declared.set(kind, () => ({
      ...options,
      name: kind.name as KindName,
      type: kind,
      entity,
      fields: declaredFields(kind),
      create: () => new kind(),
    }));
    registerKind(kind, options.doc);
    // Type-graphql would copy an interface's fields as they are; each kind tells its own origin of them.
    if (entity) for (const field of declaredFields(Entity)) expose(kind.prototype, field);
    ObjectType(kind.name, {
      description: options.doc,
      implements: entity ? [Node, Entity] : Node,
      simpleResolvers: true,
    })(kind);
  };
}

/** Declarations of the kinds that a file exports. */
export const kindSpecs = (file: Readonly<Record<string, unknown>>): KindSpec[] =>
  Object.values(file).flatMap((one) => declared.get(one)?.() ?? []);
