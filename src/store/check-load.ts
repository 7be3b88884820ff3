import { KnownError } from "../errors.js";
import { kindOfId, kinds, relations } from "../model/index.js";
import type { KindSpec } from "../model/kind.js";
import type { RelationSpec } from "../model/relation.js";
import { IdSet } from "./id-set.js";
import type { LoadedEdge, LoadedNode, LoadSource } from "./load.js";
import type { Props } from "./records.js";
import { type StoredProperty, storedProperties, storedType } from "./stored-properties.js";

/**
 * Checks a load against the model: its kinds, relations and properties, the kinds of both ends, and evidence where it is
 * compulsory. The engine checks that ends outside the load exist. Throws CONFLICT with the first 20 problems. Returns the ids.
 */
export function checkLoad(load: LoadSource): IdSet {
  const problems: string[] = [];
  const ids = new IdSet();
  for (const node of load.nodes) {
    if (!ids.add(node.id)) problems.push(twice(node));
    if (!isSoundNode(node)) problems.push(...nodeProblems(node));
  }
  for (const edge of load.edges) {
    if (!ids.add(edge.id)) problems.push(twice(edge));
    if (!isSoundEdge(edge)) problems.push(...edgeProblems(edge));
  }
  if (problems.length > 0) {
    const shown = problems.slice(0, 20).join("\n");
    throw new KnownError("CONFLICT", `${problems.length} rows do not fit the model; nothing was loaded:\n${shown}`);
  }
  return ids;
}

const twice = ({ id }: { id: string }) => `${id}: occurs twice in the load`;

function isSoundNode({ id, kind, props }: LoadedNode): boolean {
  const spec = kindOfId(id);
  return spec?.name === kind && isSound(spec, props);
}

function isSoundEdge({ relation, source, target, props }: LoadedEdge): boolean {
  const spec = relations.get(relation);
  return (
    spec !== undefined &&
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

/** True where no property is unknown, of another type, or missing. */
function isSound(spec: KindSpec | RelationSpec, props: Props): boolean {
  const { byName, required } = propertiesOf(spec);
  let found = 0;
  for (const name in props) {
    const value = props[name];
    if (value === undefined) continue;
    const stored = byName.get(name);
    if (!stored || !fits(stored, value)) return false;
    if (stored.required) found++;
  }
  return found === required;
}

interface Properties {
  readonly byName: ReadonlyMap<string, StoredProperty>;
  /** Number of those that every record has. */
  readonly required: number;
}

function propertiesOf(spec: KindSpec | RelationSpec): Properties {
  let properties = cache.get(spec);
  if (!properties) {
    const stored = storedProperties(spec);
    properties = {
      byName: new Map(stored.map((one) => [one.name, one])),
      required: stored.filter(({ required }) => required).length,
    };
    cache.set(spec, properties);
  }
  return properties;
}

const cache = new WeakMap<object, Properties>();

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
    ...(relation.basis === "STATED" && !props.evidence ? [`${id}: ${name} needs evidence`] : []),
  ];
}

const endProblems = (relation: RelationSpec, id: string, side: "from" | "to", end: string): string[] =>
  isAllowed(relation, side, end) ? [] : [`${id}: ${side}: expected ${relation[side].join(" or ")}, got ${end}`];

function propertyProblems(id: string, spec: KindSpec | RelationSpec, props: Props): string[] {
  const { byName } = propertiesOf(spec);
  const isWrong = (stored: StoredProperty) => {
    const value = props[stored.name];
    return value === undefined ? stored.required : !fits(stored, value);
  };
  return [
    ...Object.keys(props).flatMap((name) => (byName.has(name) ? [] : [`${id}: no property ${name}`])),
    ...[...byName.values()].filter(isWrong).map(({ name }) => `${id}: ${name}: got ${JSON.stringify(props[name])}`),
  ];
}
