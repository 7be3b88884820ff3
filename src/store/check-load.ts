import { KnownError } from "../errors.js";
import { kindOfId, kinds, relations } from "../model/index.js";
import type { KindSpec } from "../model/kind.js";
import type { RelationSpec } from "../model/relation.js";
import { type Stored, storedProperties, storedType } from "./stored-properties.js";
import type { Load, Props } from "./store.js";

/**
 * What no engine checks for us: kinds, relations and properties are the model's, both ends are of the right kinds, and
 * nothing that must be cited stands without evidence. Whether ends outside the load exist is the engine's to tell.
 */
export function checkLoad(load: Load): void {
  const faults: string[] = [];
  const seen = new Set<string>();
  const once = (id: string) => (seen.has(id) ? faults.push(`${id}: occurs twice in the load`) : seen.add(id));

  for (const node of load.nodes) {
    const kind = kinds.get(node.kind);
    once(node.id);
    if (!kind || kindOfId(node.id) !== kind) faults.push(`${node.id}: expected an id of kind ${node.kind}`);
    else faults.push(...propertyFaults(node.id, kind, node.props));
  }
  for (const edge of load.edges) {
    const relation = relations.get(edge.relation);
    once(edge.id);
    if (!relation) {
      faults.push(`${edge.id}: no relation ${edge.relation}`);
      continue;
    }
    faults.push(...propertyFaults(edge.id, relation, edge.props));
    faults.push(
      ...endFaults(relation, edge.id, "from", edge.source),
      ...endFaults(relation, edge.id, "to", edge.target),
    );
    if (relation.basis === "STATED" && !edge.props.evidence) faults.push(`${edge.id}: ${edge.relation} needs evidence`);
  }
  if (faults.length > 0) {
    const shown = faults.slice(0, 20).join("\n");
    throw new KnownError("CONFLICT", `${faults.length} rows do not fit the model; nothing was loaded:\n${shown}`);
  }
}

function endFaults(relation: RelationSpec, id: string, side: "from" | "to", end: string): string[] {
  const kind = kindOfId(end)?.name;
  const allowed = relation[side];
  return kind && allowed.includes(kind) ? [] : [`${id}: ${side}: expected ${allowed.join(" or ")}, got ${end}`];
}

function propertyFaults(id: string, spec: KindSpec | RelationSpec, props: Props): string[] {
  const stored = storedProperties(spec);
  const names = new Set(stored.map((s) => s.name));
  const unknown = Object.keys(props).filter((name) => !names.has(name));
  return [
    ...unknown.map((name) => `${id}: no property ${name}`),
    ...stored
      .filter((s) => !fits(s, props[s.name]))
      .map((s) => `${id}: ${s.name}: got ${JSON.stringify(props[s.name])}`),
  ];
}

function fits(stored: Stored, value: Props[string] | undefined): boolean {
  if (value === undefined) return !stored.required;
  const type = { int: "number", number: "number", flag: "boolean" }[storedType(stored) as string] ?? "string";
  const items = Array.isArray(value) ? value : [value];
  return Array.isArray(value) === stored.field.list && items.length > 0 && items.every((item) => typeof item === type);
}
