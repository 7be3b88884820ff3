import type { Intent, KindName, Modality } from "../generated/operations.js";
import { type Edge, type Policy, statementsIn } from "../data/policy-statements.js";

/** Families of targets, one of which the columns show. */
export const families = ["industry", "technology", "enterprise", "product", "other", "all"] as const;
export type Family = (typeof families)[number];

export interface Options {
  readonly of: Family;
  /** Rows under the form that policies have, or under who issued them. */
  readonly rows: "instrument" | "issuer";
  /** Columns under the grouping that covers an industry in the speakers' words, or under its section of GB/T 4754. */
  readonly columns: "grouping" | "section";
  readonly sort: "name" | "total";
  readonly intents: readonly Intent[];
  readonly modality: Modality | "";
  /** Text that the names of policies or targets must contain. */
  readonly find: string;
}

export type Target = Edge["node"];

/** A policy, a target, and all that the words say of the two. */
export interface Cell {
  readonly policy: Policy;
  readonly target: Target;
  readonly edges: readonly Edge[];
}

export interface Row {
  readonly policy: Policy;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly total: number;
}

export interface Column {
  readonly target: Target;
  readonly total: number;
}

/** Rows or columns under one heading; `key` is what the heading is of, "" where nothing is known. */
export interface Group<Member> {
  readonly key: string;
  readonly heading: NamedThing | undefined;
  readonly members: readonly Member[];
}

export interface NamedThing {
  readonly id: string;
  readonly name: string;
  readonly nameZh?: string | null | undefined;
}

export interface Grid {
  readonly rows: readonly Group<Row>[];
  readonly columns: readonly Group<Column>[];
  /** Number of statements of each intent before intents are chosen. */
  readonly intents: ReadonlyMap<Intent, number>;
  readonly total: number;
}

/** The policies of an answer against what they target. `nameOf`: what a thing is called in the reader's language. */
export function gridOf(policies: readonly Policy[], options: Options, nameOf: (thing: NamedThing) => string): Grid {
  const needle = options.find.trim().toLowerCase();
  const matches = (thing: NamedThing) => `${thing.name} ${thing.nameZh ?? ""}`.toLowerCase().includes(needle);
  const found = policies.flatMap((policy) => {
    const all = matches(policy);
    return statementsIn(policy)
      .filter(({ edge }) => options.of === "all" || familyOf(edge.node.kind) === options.of)
      .filter(({ edge }) => options.modality === "" || edge.modality === options.modality)
      .filter(({ edge }) => all || matches(edge.node));
  });
  const chosen = found.filter(({ edge }) => options.intents.length === 0 || options.intents.includes(edge.intent));
  const rows = new Map<string, { policy: Policy; edges: Edge[] }>();
  const columns = new Map<string, { target: Target; total: number }>();
  for (const { policy, edge } of chosen) {
    const row = rows.get(policy.id) ?? { policy, edges: [] };
    rows.set(policy.id, row);
    row.edges.push(edge);
    const column = columns.get(edge.node.id) ?? { target: edge.node, total: 0 };
    columns.set(edge.node.id, column);
    column.total++;
  }
  const byName = (a: NamedThing, b: NamedThing) => nameOf(a).localeCompare(nameOf(b));
  const ordered = <Member extends { total: number }>(members: Member[], thing: (member: Member) => NamedThing) =>
    members.toSorted((a, b) => (options.sort === "total" ? b.total - a.total : 0) || byName(thing(a), thing(b)));
  return {
    rows: grouped(
      ordered([...rows.values()].map(rowOf), ({ policy }) => policy),
      ({ policy }) => (options.rows === "instrument" ? { id: policy.instrument } : issuerOf(policy)),
    ),
    columns: grouped(
      ordered([...columns.values()], ({ target }) => target),
      ({ target }) => headingOf(target, options),
      2,
    ),
    intents: counts(found.map(({ edge }) => edge.intent)),
    total: chosen.length,
  };
}

export function familyOf(kind: KindName): Exclude<Family, "all"> {
  const known: Partial<Record<KindName, Exclude<Family, "all">>> = {
    Industry: "industry",
    Technology: "technology",
    EnterpriseClass: "enterprise",
    Product: "product",
  };
  return known[kind] ?? "other";
}

/** Number of statements of each family. */
export function familyCounts(policies: readonly Policy[]): ReadonlyMap<Family, number> {
  const of = policies.flatMap(({ targets }) => targets.edges.map(({ node }) => familyOf(node.kind)));
  return new Map<Family, number>([...counts<Family>(of), ["all", of.length]]);
}

function rowOf({ policy, edges }: { policy: Policy; edges: readonly Edge[] }): Row {
  const cells = new Map<string, Cell>();
  for (const edge of edges) {
    const before = cells.get(edge.node.id)?.edges ?? [];
    cells.set(edge.node.id, { policy, target: edge.node, edges: [...before, edge] });
  }
  return { policy, cells, total: edges.length };
}

type Heading = Partial<NamedThing> & { readonly id: string };

function issuerOf({ issuedBy }: Policy): Heading | undefined {
  return issuedBy.nodes[0];
}

function headingOf(target: Target, { of, columns }: Options): Heading | undefined {
  if (of === "all" || of === "other") return { id: target.kind };
  if (!("grouping" in target)) return undefined;
  if (columns === "grouping") return target.coveredBy.nodes[0] ?? undefined;
  const match = target.matches.nodes[0];
  return match?.broader.nodes[0] ?? match;
}

/** Members under their headings: the largest group first; last what has no heading, or shares it with too few. */
function grouped<Member>(
  members: readonly Member[],
  heading: (member: Member) => Heading | undefined,
  min = 1,
): Group<Member>[] {
  const groups = new Map<string, { heading: NamedThing | undefined; members: Member[] }>();
  const sizes = counts(members.map((member) => heading(member)?.id));
  for (const member of members) {
    const own = heading(member);
    const found = (sizes.get(own?.id) ?? 0) < min ? undefined : own;
    const named = found?.name === undefined ? undefined : (found as NamedThing);
    const group = groups.get(found?.id ?? "") ?? { heading: named, members: [] };
    groups.set(found?.id ?? "", group);
    group.members.push(member);
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .toSorted((a, b) => Number(a.key === "") - Number(b.key === "") || b.members.length - a.members.length);
}

function counts<Value>(values: readonly Value[]): Map<Value, number> {
  const found = new Map<Value, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}
