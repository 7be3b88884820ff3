import { KnownError } from "../errors.js";
import { kindOfId, kinds, relations } from "../model/index.js";
import type { KindSpec } from "../model/kind.js";
import type { RelationSpec } from "../model/relation.js";
import { edgeIdOf, isKeyless } from "./edge-id.js";
import { IdSet } from "./id-set.js";
import type { LoadedEdge, LoadedNode, LoadSource } from "./load.js";
import type { Props } from "./records.js";
import { type StoredProperty, storedProperties, storedType } from "./stored-properties.js";

/**
 * Checks a load against the model: its kinds, relations and properties, the kinds of both ends, and evidence where it is
 * compulsory. The engine checks that ends outside the load exist, and that packs together give each record all that it needs.
 * Throws CONFLICT with the first 20 problems. Returns the ids.
 */
export function checkLoad(load: LoadSource): IdSet {
  const problems: string[] = [];
  const ids = new IdSet();
  let before: LoadedNode | LoadedEdge | undefined;
  for (const node of load.nodes) {
    if (!ids.add(node.id) && !isOfAnotherPack(node, before)) problems.push(twice(node));
    before = node;
    if (!isSoundNode(node)) problems.push(...nodeProblems(node));
  }
  for (const edge of load.edges) {
    if (!ids.add(edge.id) && !isOfAnotherPack(edge, before)) problems.push(twice(edge));
    before = edge;
    if (!isSoundEdge(edge)) problems.push(...edgeProblems(edge));
  }
  if (problems.length > 0) {
    const shown = problems.slice(0, 20).join("\n");
    throw new KnownError("CONFLICT", `${problems.length} rows do not fit the model; nothing was loaded:\n${shown}`);
  }
  return ids;
}

const twice = ({ id }: { id: string }) => `${id}: occurs twice in the load`;

/** True where a record states again, for a later pack, what the one before it states. */
const isOfAnotherPack = ({ id, pack }: LoadedNode | LoadedEdge, before: LoadedNode | LoadedEdge | undefined) =>
  before?.id === id && before.pack < pack;

function isSoundNode({ id, kind, props }: LoadedNode): boolean {
  const spec = kindOfId(id);
  return spec?.name === kind && isSound(spec, props);
}

function isSoundEdge({ id, relation, source, target, props }: LoadedEdge): boolean {
  const spec = relations.get(relation);
  return (
    spec !== undefined &&
    (!isKeyless(relation) || id === edgeIdOf(relation, source, target)) &&
    isAllowed(spec, "from", source) &&
    isAllowed(spec, "to", target) &&
    (spec.basis !== "STATED" || props.evidence !== undefined) &&
    isSound(spec, props)
  );
}

function isAllowed(relation: RelationSpec, side: "from" | "to", end: string): boolean {
  const kind = kindOfId(end)?.name;
  return kind !== undefined && relation[side].includes(kind);
}

/** True where no property is unknown or of another type. */
function isSound(spec: KindSpec | RelationSpec, props: Props): boolean {
  const byName = propertiesOf(spec);
  for (const name in props) {
    const value = props[name];
    if (value === undefined) continue;
    const stored = byName.get(name);
    if (!stored || !fits(stored, value)) return false;
  }
  return true;
}

function propertiesOf(spec: KindSpec | RelationSpec): ReadonlyMap<string, StoredProperty> {
  let properties = cache.get(spec);
  if (!properties) cache.set(spec, (properties = new Map(storedProperties(spec).map((one) => [one.name, one]))));
  return properties;
}

const cache = new WeakMap<object, ReadonlyMap<string, StoredProperty>>();

function fits(stored: StoredProperty, value: Props[string]): boolean {
  const type = typeNames[storedType(stored)] ?? "string";
  if (!Array.isArray(value)) return !stored.field.list && typeof value === type;
  return stored.field.list && value.length > 0 && value.every((item) => typeof item === type);
}

const typeNames: Partial<Record<string, string>> = { int: "number", number: "number", flag: "boolean" };

function nodeProblems({ id, kind, props }: LoadedNode): string[] {
  const spec = kinds.get(kind);
  if (!spec || kindOfId(id) !== spec) return [`${id}: expected an id of kind ${kind}`];
  return propertyProblems(id, spec, props);
}

function edgeProblems({ id, relation: name, source, target, props }: LoadedEdge): string[] {
  const relation = relations.get(name);
  if (!relation) return [`${id}: no relation ${name}`];
  return [
    ...propertyProblems(id, relation, props),
    ...endProblems(relation, id, "from", source),
    ...endProblems(relation, id, "to", target),
    ...(isKeyless(name) && id !== edgeIdOf(name, source, target)
      ? [`${id}: expected the id ${edgeIdOf(name, source, target)}`]
      : []),
    ...(relation.basis === "STATED" && !props.evidence ? [`${id}: ${name} needs evidence`] : []),
  ];
}

const endProblems = (relation: RelationSpec, id: string, side: "from" | "to", end: string): string[] =>
  isAllowed(relation, side, end) ? [] : [`${id}: ${side}: expected ${relation[side].join(" or ")}, got ${end}`];

function propertyProblems(id: string, spec: KindSpec | RelationSpec, props: Props): string[] {
  const byName = propertiesOf(spec);
  const isWrong = (stored: StoredProperty) => {
    const value = props[stored.name];
    return value !== undefined && !fits(stored, value);
  };
  return [
    ...Object.keys(props).flatMap((name) => (byName.has(name) ? [] : [`${id}: no property ${name}`])),
    ...[...byName.values()].filter(isWrong).map(({ name }) => `${id}: ${name}: got ${JSON.stringify(props[name])}`),
  ];
}
