import { KnownError } from "../errors.js";
import { kindOfId, kinds, relations } from "../model/index.js";
import type { KindSpec } from "../model/kind.js";
import type { RelationSpec } from "../model/relation.js";
import type { Load } from "./load.js";
import type { Props } from "./records.js";
import { type StoredProperty, storedProperties, storedType } from "./stored-properties.js";

/**
 * Checks a load against the model: its kinds, relations and properties, the kinds of both ends, and evidence where it is
 * compulsory. The engine checks that ends outside the load exist. Throws CONFLICT with the first 20 problems.
 */
export function checkLoad(load: Load): void {
  const problems: string[] = [];
  const seen = new Set<string>();
  const once = (id: string) => (seen.has(id) ? problems.push(`${id}: occurs twice in the load`) : seen.add(id));

  for (const node of load.nodes) {
    const kind = kinds.get(node.kind);
    once(node.id);
    if (!kind || kindOfId(node.id) !== kind) problems.push(`${node.id}: expected an id of kind ${node.kind}`);
    else problems.push(...propertyProblems(node.id, kind, node.props));
  }
  for (const edge of load.edges) {
    const relation = relations.get(edge.relation);
    once(edge.id);
    if (!relation) {
      problems.push(`${edge.id}: no relation ${edge.relation}`);
      continue;
    }
    problems.push(...propertyProblems(edge.id, relation, edge.props));
    problems.push(
      ...endProblems(relation, edge.id, "from", edge.source),
      ...endProblems(relation, edge.id, "to", edge.target),
    );
    if (relation.basis === "STATED" && !edge.props.evidence)
      problems.push(`${edge.id}: ${edge.relation} needs evidence`);
  }
  if (problems.length > 0) {
    const shown = problems.slice(0, 20).join("\n");
    throw new KnownError("CONFLICT", `${problems.length} rows do not fit the model; nothing was loaded:\n${shown}`);
  }
}

function endProblems(relation: RelationSpec, id: string, side: "from" | "to", end: string): string[] {
  const kind = kindOfId(end)?.name;
  const allowed = relation[side];
  return kind && allowed.includes(kind) ? [] : [`${id}: ${side}: expected ${allowed.join(" or ")}, got ${end}`];
}

function propertyProblems(id: string, spec: KindSpec | RelationSpec, props: Props): string[] {
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

function fits(stored: StoredProperty, value: Props[string] | undefined): boolean {
  if (value === undefined) return !stored.required;
  const type = { int: "number", number: "number", flag: "boolean" }[storedType(stored) as string] ?? "string";
  const items = Array.isArray(value) ? value : [value];
  return Array.isArray(value) === stored.field.list && items.length > 0 && items.every((item) => typeof item === type);
}
