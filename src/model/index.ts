import { type KindSpec, kindSpecs } from "./kind.js";
import { type RelationSpec, relationSpecs } from "./relation.js";
import type { All } from "./stored.js";

/** Version of the graph's shape. Raised when a kind, relation or field changes: it is part of a release's id. */
export const schemaVersion = "1";

/** The files that declare kinds and relations, in the order of exports. A new kind is one line here. */
const files = [
  await import("./government-body.js"),
  await import("./official.js"),
  await import("./organization.js"),
  await import("./policy.js"),
  await import("./commitment.js"),
  await import("./industry.js"),
  await import("./technology.js"),
  await import("./product.js"),
  await import("./enterprise-class.js"),
  await import("./infrastructure.js"),
  await import("./place.js"),
  await import("./event.js"),
  await import("./concept.js"),
  await import("./metric.js"),
  await import("./observation.js"),
  await import("./document.js"),
  await import("./turn.js"),
  await import("./passage.js"),
  await import("./evidence.js"),
  await import("./relations/government.js"),
  await import("./relations/purposes.js"),
  await import("./relations/economy.js"),
  await import("./relations/statistics.js"),
  await import("./relations/discourse.js"),
];

type Exports = All<(typeof files)[number]>;

/** The class of each kind, by name: those that extend Node, and so have an id. */
export type KindTypes = {
  readonly [Name in keyof Exports as Has<Exports[Name], "id"> extends true ? Name : never]: Made<Exports[Name]>;
};
export type KindName = keyof KindTypes;

/** The class of each relation, by name: the others with evidence. The class PartOf declares PART_OF. */
export type RelationTypes = {
  readonly [
    Name in keyof Exports as [Has<Exports[Name], "id">, Has<Exports[Name], "evidence">] extends [false, true]
      ? Screaming<Uncapitalize<Name>>
      : never
  ]: Made<Exports[Name]>;
};
export type RelationName = keyof RelationTypes;

type Made<Class> = Class extends { readonly prototype: infer Instance extends object } ? Instance : never;
type Has<Class, Key> = Class extends { readonly prototype: infer Instance } ? Includes<keyof Instance, Key> : false;
type Includes<Keys, Key> = Key extends Keys ? true : false;
type Screaming<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Uppercase<First> ? `_${First}` : Uppercase<First>}${Screaming<Rest>}`
  : "";

export const kinds: ByName<KindName, KindSpec> = byName(files.flatMap(kindSpecs));
const entities = [...kinds.values()].filter(({ entity }) => entity).map(({ name }) => name);
export const relations: ByName<RelationName, RelationSpec> = byName(
  files.flatMap((file) => relationSpecs(file, entities)),
);

/** Declarations by name: one for each name of the list, perhaps none for any other text. */
type ByName<Name extends string, Spec> = { get(name: Name): Spec } & ReadonlyMap<string, Spec>;

/** The kind that an id of that form belongs to: `policy:ai-plus` is a Policy. */
export function kindOfId(id: string): KindSpec | undefined {
  return byPrefix.get(id.slice(0, id.indexOf(":")));
}

function byName<Name extends string, Spec extends { readonly name: Name }>(specs: readonly Spec[]) {
  return new Map(specs.map((spec) => [spec.name, spec])) as ByName<Name, Spec>;
}

const byPrefix = new Map([...kinds.values()].map((kind) => [kind.prefix, kind]));
