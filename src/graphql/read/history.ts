import type { FieldSpec } from "../../model/field.js";
import { kinds, relations } from "../../model/index.js";
import { restatedOf } from "../../model/restated.js";
import type { NodeRecord, Props, StatedBy } from "../../store/store.js";
import { storedProperties } from "../../store/stored-properties.js";
import type { Context } from "./context.js";
import { linksWithEvidence, type Of, spansOf } from "./spans-of.js";

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
      if (value === undefined) return [];
      const { document, evidence } = placed(node, one);
      const words = async (args: unknown, here: Context) => {
        const spans = await evidence(args, here);
        return spans.length > 0 || name !== "status" ? spans : followUpsIn(node, one, here);
      };
      return [{ [name]: value, document, evidence: words }];
    });
  };
}

/** Spans by which a document follows up a commitment that it does not name. */
async function followUpsIn({ id }: NodeRecord, { document }: StatedBy, context: Context): Promise<NodeRecord[]> {
  const { rows } = await context.links(id, followUps);
  const spans = await context.nodes(rows.flatMap(({ edge }) => (edge.props.evidence ?? []) as readonly string[]));
  return spans.filter(({ props }) => props.document === document);
}

const followUps = linksWithEvidence("FOLLOWED_UP_BY", "OUT");

const placed = (of: Of, { document }: StatedBy): Pick<ValueAt, "document" | "evidence"> => ({
  document: (_, context) => (document === undefined ? null : context.node(document)),
  evidence: async (_, context) => (await spansOf(of, context)).filter(({ props }) => props.document === document),
});
