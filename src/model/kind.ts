import { declaredFields, type Declared, type FieldSpec } from "./field.js";
import type { KindName } from "./index.js";

export interface KindSpec {
  /** The type's name in GraphQL and the label in Neo4j: `Policy`. */
  readonly name: KindName;
  /** What ids of the kind begin with: `policy` in `policy:5g-setting-sail`. */
  readonly prefix: string;
  /** The API's name for all of them: `policies`. */
  readonly plural: string;
  readonly doc: string;
  /** Entities have names and stand in relations; the others (turns, evidence, observations) carry what was said. */
  readonly entity: boolean;
  readonly fields: readonly FieldSpec[];
  readonly create: () => object;
}

interface Options {
  prefix: string;
  plural: string;
  doc: string;
  entity?: boolean;
}

const specs = new Map<Declared, Options>();

/** Declares a kind of node. Its fields are declared by the decorators of field.ts; everything else derives from both. */
export function KindOf(options: Options) {
  return (kind: Declared): void => void specs.set(kind, options);
}

export function kindSpec(name: KindName, kind: new () => object): KindSpec {
  const options = specs.get(kind);
  if (!options) throw new Error(`model/${name}: has no @KindOf`);
  return { entity: true, ...options, name, fields: declaredFields(kind), create: () => new kind() };
}
