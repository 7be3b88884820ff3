import { groupBy } from "../../store/group-by.js";
import type { EdgeRecord, LoadedEdge, LoadedNode, Records } from "../../store/store.js";
import type { Check, Rule } from "./check.js";
import { Facts } from "./facts.js";

/** Statements of packs, each record with its pack. */
export interface Rows {
  readonly nodes: readonly LoadedNode[];
  readonly edges: readonly LoadedEdge[];
}

/** Names come from all packs together; whether a promise was kept is told by other words than the promise. */
const shared: ReadonlySet<string> = new Set(["name", "nameZh", "aliases", "names", "description", "externalIds"]);
/** Relations whose words belong to the thing at their end, as those of a policy's parts do: each pack's own tell what it states of the thing. */
const telling: ReadonlySet<string> = new Set([
  "MENTIONS",
  "ISSUED",
  "IMPLEMENTS",
  "SUCCEEDS",
  "TARGETS",
  "COMMITS",
  "ON",
  "FOLLOWED_UP_BY",
]);

/**
 * Checks what each pack states of records that several packs state, by its own words: in the merged record a wrong value
 * of one pack is hidden by the value of a later one, and its words by those of the other.
 */
export function checkOwnStatements(merged: Records, rows: Rows, rules: readonly Rule[]): Check[] {
  const stated = [...rows.nodes, ...rows.edges];
  const several = new Set(
    [...groupBy(stated, ({ id }) => id)].flatMap(([id, all]) =>
      new Set(all.map(({ pack }) => pack)).size > 1 ? [id] : [],
    ),
  );
  if (several.size === 0) return [];
  const packs = new Set(stated.flatMap(({ id, pack }) => (several.has(id) && pack !== undefined ? [pack] : [])));
  return [...packs].flatMap((pack) => {
    const own = new Map<string, LoadedNode | LoadedEdge>(
      stated.filter((one) => one.pack === pack && several.has(one.id)).map((one) => [one.id, one]),
    );
    const facts = new Facts(recordsOf(merged, pack, own));
    return rules.flatMap(({ id: rule, verdicts }) =>
      verdicts(facts)
        .filter(
          ({ status, subjects: [subject = ""], field }) => status === "FAILS" && isOwn(own.get(subject), field, rule),
        )
        .map((verdict) => ({ rule, ...verdict, pack })),
    );
  });
}

/** True for what the pack itself gives: it may say only what is new of a thing. */
function isOwn(record: LoadedNode | LoadedEdge | undefined, field: string | undefined, rule: string): boolean {
  if (!record || field === undefined || field === "status" || shared.has(field)) return false;
  // The body of a post is told by the words of all packs together.
  if (rule === "relation-fields-said" && field === "to") return false;
  return "relation" in record
    ? !["since", "until"].includes(field) || record.props[days[field] ?? ""] !== undefined
    : field === "evidence" || record.props[field] !== undefined;
}
const days: Readonly<Record<string, string>> = { since: "from", until: "to" };

/** The merged records with what one pack states of its own records in the place of what all do. */
function recordsOf(
  { nodes, edges }: Records,
  pack: string,
  own: ReadonlyMap<string, LoadedNode | LoadedEdge>,
): Records {
  const overlaid = <One extends { readonly id: string; readonly props: LoadedNode["props"] }>(one: One): One => {
    const props = own.get(one.id)?.props;
    const given = Object.entries(props ?? {}).filter(([key]) => !shared.has(key));
    return props ? { ...one, props: { ...one.props, ...Object.fromEntries(given) } } : one;
  };
  const isPolicy = (id: string) => {
    const record = own.get(id);
    return record !== undefined && "kind" in record && record.kind === "Policy";
  };
  const foreign = (edge: EdgeRecord & { readonly pack?: string }) =>
    edge.pack !== pack &&
    !own.has(edge.id) &&
    (telling.has(edge.relation)
      ? own.has(edge.target) || own.has(edge.source)
      : edge.relation === "PART_OF" && (isPolicy(edge.source) || isPolicy(edge.target)));
  return { nodes: nodes.map(overlaid), edges: edges.filter((edge) => !foreign(edge)).map(overlaid) };
}
