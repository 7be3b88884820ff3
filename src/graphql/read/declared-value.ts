import { declaredFields, type FieldSpec } from "../../model/field.js";
import { relations } from "../../model/index.js";
import type { RelationSpec } from "../../model/relation.js";
import { storedName, inModelOrder } from "../../store/stored-properties.js";
import type { EdgeRecord, NodeRecord, Props } from "../../store/store.js";
import type { Context } from "./context.js";
import { derivedOf } from "./derived.js";

type Value<Source> = (record: Source, args: unknown, context: Context) => unknown;

/** Resolver of a declared field: stored, put together from its parts, followed by id, or derived from the graph. */
export function declaredValue(field: FieldSpec): Value<NodeRecord | EdgeRecord> {
  const { name, part, list } = field;
  if (field.derived) return derivedOf(name) as Value<NodeRecord | EdgeRecord>;
  if (field.ref && list) return ({ props }, _, context) => context.nodes(listOf(props[name]));
  if (field.ref)
    return ({ props }, _, context) => (props[name] === undefined ? null : context.node(String(props[name])));
  if (part && list) return ({ props }) => listOf(props[name]).map((item) => JSON.parse(item) as unknown);
  if (part) {
    const inner = declaredFields(part).map((own) => [own.name, storedName(name, own.name)] as const);
    return ({ props }) => {
      let found: Record<string, Props[string]> | null = null;
      for (const [own, stored] of inner) {
        const value = props[stored];
        if (value !== undefined) (found ??= {})[own] = value;
      }
      return found;
    };
  }
  return list ? ({ props }) => props[name] ?? [] : ({ props }) => props[name];
}

/** Stored properties that a declared field reads: its own, or those of its parts; none where it is derived from the graph. */
export function readBy({ name, part, list, derived }: FieldSpec): readonly string[] {
  if (derived) return [];
  return part && !list ? declaredFields(part).map((inner) => storedName(name, inner.name)) : [name];
}

/**
 * Stored properties of a part's fields, by name, of which one at least is there wherever the part is; undefined for what is no part,
 * or has none that is always there.
 */
export function partsReadBy({ name, part, list, derived }: FieldSpec): PartReads | undefined {
  if (!part || list || derived) return undefined;
  const inner = declaredFields(part);
  const always = inner.find((own) => own.required);
  return (
    always && {
      always: storedName(name, always.name),
      required: new Set(inner.filter((own) => own.required).map((own) => own.name)),
      stored: new Map(inner.map((own) => [own.name, storedName(name, own.name)])),
    }
  );
}

/** Stored properties that a part's fields read. */
export interface PartReads {
  /** Property that every part has. */
  readonly always: string;
  /** Fields that every part has. */
  readonly required: ReadonlySet<string>;
  /** Properties by field. */
  readonly stored: ReadonlyMap<string, string>;
}

export const listOf = (value: Props[string] | undefined) => (value ?? []) as readonly string[];

/** Properties of a relation besides its evidence and modality. */
export function ownProperties({ relation, props }: EdgeRecord): Props {
  const own = inModelOrder(relations.get(relation) as RelationSpec, props);
  return Object.fromEntries(own.filter(([name]) => name !== "evidence" && name !== "modality"));
}
