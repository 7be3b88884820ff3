import { shown } from "../../errors.js";
import type { KindName, RelationName } from "../../model/index.js";
import { foldCase } from "../../store/fold-case.js";
import type { Statistics } from "../../store/statistics.js";
import type { NodeRecord, Store } from "../../store/store.js";
import type { StoredProperty } from "../../store/stored-properties.js";
import type { EmptyAnswer } from "./empty-answers.js";
import { knownValues } from "./known-values.js";
import { isNameless, nearIds } from "./near-ids.js";
import { maxNearest, nearestValues } from "./nearest-values.js";
import { type NameQuery, similarlyNamed } from "./similar-names.js";

/** Reason why an answer may not be what was meant, told beside its data. */
export interface Warning {
  /** Field by response names, without indices. */
  readonly path: string;
  /** Place of the value in the field's arguments: `where.unit.code.eq`. */
  readonly argument: string;
  readonly message: string;
  /** Values that exist, the nearest first; none where nothing is near. */
  readonly nearest?: readonly string[];
}

/** Number of warnings that an answer tells. */
export const maxWarnings = 5;

/** Number of values that are looked up for one answer. */
const maxValues = 20;

/** A value of an argument, which nothing may have. */
interface Tested {
  readonly path: string;
  readonly argument: string;
  readonly kinds: readonly KindName[];
  readonly value: string;
  readonly relation?: RelationName;
}
type Unknown = Pick<Warning, "message"> & { readonly nearest: readonly string[] };

/**
 * Tells which values that the arguments of empty fields name are nowhere in the store, with the nearest that are. Runs one
 * statement for ids, of unknown ones another for former ids; one for what is similar to names and unknown ids, one for its
 * names, two for each unknown id of what has no name; and one for each property, whose values are kept until the next load.
 */
export async function warningsOf(
  empty: readonly EmptyAnswer[],
  store: Store,
  statistics: Statistics | undefined,
): Promise<Warning[]> {
  const tested = empty
    .flatMap(({ path, tests }) =>
      tests().flatMap(({ values, ...test }) => values.map((value) => ({ ...test, path, value }))),
    )
    .slice(0, maxValues);
  const ids = tested.filter(({ of }) => of === "id").map(({ value }) => value);
  const nodes = ids.length > 0 ? await store.nodes([...new Set(ids)]) : new Map<string, NodeRecord>();
  const named = tested.filter(
    (one): one is Tested & NameQuery =>
      one.of === "name" || (one.of === "id" && !nodes.has(one.value) && !isNameless(one.value)),
  );
  const alike = await similarlyNamed(named, store);
  const wanted = alike.flatMap((similar, index) => (named[index]?.of === "name" ? similar : []));
  const similarNodes = wanted.length > 0 ? await store.nodes([...new Set(wanted)]) : new Map<string, NodeRecord>();
  // Things without a name are similar to none.
  const nearestIds = async (id: string, similar: readonly string[]) =>
    nodes.has(id) || !isNameless(id) ? similar : nearIds(id, store);
  const warnings = tested.map(async (one): Promise<Warning[]> => {
    const { path, argument, of } = one;
    const similar = alike[named.findIndex((other) => other === one)] ?? [];
    const unknown =
      of === "id"
        ? unknownId(one, nodes.get(one.value), await nearestIds(one.value, similar))
        : of === "name"
          ? unknownName(
              one,
              similar.flatMap((id) => similarNodes.get(id) ?? []),
            )
          : unknownValue(one, of, await knownValues(one.relation ?? one.kinds, of.name, store, statistics));
    return unknown ? [{ path, argument, message: unknown.message, nearest: unknown.nearest.slice(0, maxNearest) }] : [];
  });
  return (await Promise.all(warnings)).flat();
}

function unknownId(one: Tested, node: NodeRecord | undefined, similar: readonly string[]): Unknown | undefined {
  const message = `no ${kindOf(one)} has the id ${shown(one.value)}`;
  if (!node) return { message, nearest: similar };
  if (one.kinds.length > 0 && !one.kinds.includes(node.kind))
    return { message: `${message}, which is of kind ${node.kind}`, nearest: [] };
  return node.id === one.value ? undefined : { message: `${message} any more`, nearest: [node.id] };
}

function unknownName(one: Tested, similar: readonly NodeRecord[]): Unknown | undefined {
  const { argument, value } = one;
  const field = /nameZh|aliases/.exec(argument)?.[0] ?? "name";
  const texts = [...new Set(similar.flatMap(({ props }) => (props[field] ?? []) as string | string[]))];
  const isSame = argument.endsWith(".ieq")
    ? (text: string) => foldCase(text) === foldCase(value)
    : (text: string) => text === value;
  return texts.some(isSame)
    ? undefined
    : { message: `no ${kindOf(one)} has the ${field} ${shown(value)}`, nearest: texts };
}

function unknownValue(
  one: Tested,
  { name, field, inner }: StoredProperty,
  known: readonly string[] | undefined,
): Unknown | undefined {
  const { value } = one;
  if (!known || known.includes(value)) return undefined;
  const place = inner ? `${field.name}.${inner.name}` : name;
  return { message: `no ${kindOf(one)} has the ${place} ${shown(value)}`, nearest: nearestValues(value, name, known) };
}

/** Relation or kinds of what was meant, where they are few. */
const kindOf = ({ kinds, relation }: Tested) =>
  relation ?? (kinds.length > 0 && kinds.length <= 3 ? kinds.join(" or ") : "thing");
