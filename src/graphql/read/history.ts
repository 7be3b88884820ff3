import type { FieldSpec } from "../../model/field.js";
import { kinds, relations } from "../../model/index.js";
import { restatedOf } from "../../model/restated.js";
import type { NodeRecord, Props, StatedBy } from "../../store/store.js";
import { storedProperties } from "../../store/stored-properties.js";
import type { Context } from "./context.js";
import { type Of, spansOf } from "./spans-of.js";

type Resolve<T> = (args: unknown, context: Context) => T;

/** Value by the words of one document. Its document and spans are read where they are asked for. */
interface ValueAt {
  readonly [value: string]: unknown;
  readonly document: Resolve<Promise<NodeRecord | undefined> | null>;
  readonly evidence: Resolve<Promise<readonly NodeRecord[]>>;
}

/** Values of the dated properties of which documents give several, property by property in the order of the documents. */
export async function historyOf(of: Of, context: Context): Promise<readonly ValueAt[]> {
  const spec = "kind" in of ? kinds.get(of.kind) : relations.get(of.relation);
  const by = await context.contributionsTo(of.id);
  return storedProperties(spec).flatMap(({ name, field }) => {
    const given = by.filter(({ props }) => props?.[name] !== undefined);
    const isDated = restatedOf(spec, field) === "DATED";
    if (!isDated || new Set(given.map(({ props }) => props?.[name])).size < 2) return [];
    return given.map((one) => ({ property: name, value: String(one.props?.[name]), ...placed(of, one) }));
  });
}

/** Resolver of the list of a property's values, in the order of the documents. */
export function valuesOf({ name }: FieldSpec) {
  return async (node: NodeRecord, _: unknown, context: Context): Promise<readonly ValueAt[]> => {
    const by = await context.contributionsTo(node.id);
    return by.flatMap((one): ValueAt[] => {
      const value: Props[string] | undefined = (one.props ?? node.props)[name];
      return value === undefined ? [] : [{ [name]: value, ...placed(node, one) }];
    });
  };
}

const placed = (of: Of, { document }: StatedBy): Pick<ValueAt, "document" | "evidence"> => ({
  document: (_, context) => (document === undefined ? null : context.node(document)),
  evidence: async (_, context) => (await spansOf(of, context)).filter(({ props }) => props.document === document),
});
