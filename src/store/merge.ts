import { KnownError } from "../errors.js";
import { saidOn } from "../model/document.js";
import { kinds, relations } from "../model/index.js";
import type { KindSpec } from "../model/kind.js";
import { restatedOf } from "../model/restated.js";
import type { RelationSpec } from "../model/relation.js";
import { ascending } from "./ascending.js";
import type { Load, LoadedEdge, LoadedNode, Release } from "./load.js";
import type { Props, Records } from "./records.js";
import { storedProperties } from "./stored-properties.js";

/** Properties that one pack gives a record. */
export interface Contribution {
  readonly pack: string;
  readonly props: Props;
}

/** A record that several packs state. */
export interface Merged {
  readonly props: Props;
  /** Properties of its identity that packs give differently: the first two that do, with what they give. */
  readonly disagreements: readonly {
    readonly property: string;
    readonly between: readonly [Contribution, Contribution];
  }[];
  /** Properties that every record has and no pack gives. */
  readonly missing: readonly string[];
}

/** Order of the packs of a release: by the days of their documents, then by name. */
export function packOrder({ packs }: Pick<Release, "packs">): (a: Contribution, b: Contribution) => number {
  const days = new Map(packs.map((pack) => [pack.name, saidOn(pack)]));
  const dayOf = ({ pack }: Contribution) => days.get(pack) ?? "";
  return (a, b) => ascending(dayOf(a), dayOf(b)) || ascending(a.pack, b.pack);
}

/** Merges what packs state of a record, in the order given, by the rule that the model declares for each property. */
export function merged(spec: KindSpec | RelationSpec, contributions: readonly Contribution[]): Merged {
  const [only, ...more] = contributions;
  if (only && more.length === 0) return { props: only.props, disagreements: [], missing: missingOf(spec, only.props) };
  const props: Record<string, Props[string]> = {};
  const disagreements: Merged["disagreements"][number][] = [];
  const given = contributions.map((one) => one.props);
  for (const { name, field } of storedProperties(spec)) {
    const having = contributions.filter((one) => one.props[name] !== undefined);
    const rule = restatedOf(spec, field);
    const [first] = having;
    const value =
      typeof rule === "function"
        ? (rule(given) as Props[string] | undefined)
        : rule === "ADDS"
          ? joined(having, name)
          : having.at(-1)?.props[name];
    if (value !== undefined) props[name] = value;
    const other = rule === "AGREES" ? having.find((one) => !isEqual(one.props[name], first?.props[name])) : undefined;
    if (first && other) disagreements.push({ property: name, between: [first, other] });
  }
  return { props, disagreements, missing: missingOf(spec, props) };
}

/** A record as it is kept: its properties, the pack that is its first, and what each pack states of it. */
export interface KeptRecord {
  readonly pack: string;
  readonly props: Props;
  readonly contributions: readonly Contribution[];
}

/** Merges what packs state of a record, in any order. Throws CONFLICT where they disagree on its identity, or where a part of it is missing. */
export function keptRecord(
  id: string,
  spec: KindSpec | RelationSpec,
  given: readonly Contribution[],
  order: (a: Contribution, b: Contribution) => number,
): KeptRecord {
  const contributions = given.length > 1 ? given.toSorted(order) : given;
  const { props, disagreements, missing } = merged(spec, contributions);
  const packs = contributions.map(({ pack }) => pack);
  const [wrong] = disagreements;
  if (wrong) {
    const [one, other] = wrong.between.map(
      ({ pack, props: own }) => `${JSON.stringify(own[wrong.property])} in pack ${pack}`,
    );
    throw new KnownError(
      "CONFLICT",
      `${id}: ${wrong.property}: expected the same in all packs, got ${one} and ${other}; nothing was loaded`,
    );
  }
  if (missing.length > 0)
    throw new KnownError(
      "CONFLICT",
      `${id}: ${missing.join(", ")}: expected from one of the packs that state it, got none from ${packs.join(", ")}; nothing was loaded`,
    );
  return { pack: packs[0] as string, props, contributions };
}

/** Records of a load, each once. Packs that disagree, or leave out something together, are no error here. */
export function mergedRecords({
  release,
  nodes,
  edges,
}: Pick<Load, "nodes" | "edges"> & { readonly release: Pick<Release, "packs"> }): Records {
  const order = packOrder(release);
  const one = <T extends LoadedNode | LoadedEdge>(
    [row, ...more]: readonly [T, ...T[]],
    spec: KindSpec | RelationSpec,
  ): T => (more.length === 0 ? row : { ...row, props: merged(spec, [row, ...more].toSorted(order)).props });
  return {
    nodes: [...byRecord(nodes)].map((rows) => one(rows, kinds.get(rows[0].kind))),
    edges: [...byRecord(edges)].map((rows) => one(rows, relations.get(rows[0].relation))),
  };
}

/** Records of a load by id: those of one id follow one another. */
export function* byRecord<T extends { readonly id: string }>(rows: Iterable<T>): Iterable<readonly [T, ...T[]]> {
  let group: [T, ...T[]] | undefined;
  for (const row of rows) {
    if (group?.[0].id === row.id) group.push(row);
    else {
      if (group) yield group;
      group = [row];
    }
  }
  if (group) yield group;
}

/** Properties that every record has, and these have not. */
function missingOf(spec: KindSpec | RelationSpec, props: Props): string[] {
  let names = requiredOf.get(spec);
  if (!names)
    requiredOf.set(spec, (names = storedProperties(spec).flatMap(({ name, required }) => (required ? [name] : []))));
  return names.filter((name) => props[name] === undefined);
}

const requiredOf = new WeakMap<object, readonly string[]>();

function joined(having: readonly Contribution[], name: string): Props[string] | undefined {
  const items = new Set(having.flatMap(({ props }) => props[name] as Props[string] & readonly string[]));
  return items.size > 0 ? [...items] : undefined;
}

const isEqual = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);
