import { boundsOf } from "../../src/model/qualifier.js";
import type { RelationName } from "../../src/model/index.js";
import type { Figure, Measure } from "../../src/briefing/checks/facts.js";
import type { EdgeRecord, NodeRecord, Props, Records } from "../../src/store/store.js";

type Part = { readonly nodes?: readonly NodeRecord[]; readonly edges?: readonly EdgeRecord[] };

/** A load of a few parts: `tiny(metric("m", "COUNT"), figure("a", { metric: "m", value: 93 }), link("a", …))`. */
export const tiny = (...parts: readonly Part[]): Records => ({
  nodes: parts.flatMap(({ nodes = [] }) => nodes),
  edges: parts.flatMap(({ edges = [] }) => edges),
});

export const metric = (id: string, statisticType: Measure["statisticType"], unitCode = "percent"): Part => ({
  nodes: [{ id, kind: "Metric", props: { name: "Output", measuredProperty: "output", statisticType, unitCode } }],
});

/**
 * An observation of the first quarter of 2025 with its evidence: an exact percentage whose words are its number, unless
 * `own` says otherwise. Where `own.evidence` is given, no evidence is added.
 */
export function figure(id: string, own: Partial<Omit<Figure, "metric">> & { readonly metric?: string }): Part {
  const { metric: of, place, ...props } = own;
  const { qualifier = "EXACT", asSaid = String(own.value) } = own;
  const evidence = `evidence:${id}`;
  return {
    nodes: [
      {
        id,
        kind: "Observation",
        props: {
          unitCode: "percent",
          periodCode: "2025-Q1",
          periodStart: "2025-01-01",
          periodEnd: "2025-03-31",
          evidence: [evidence],
          ...boundsOf(qualifier, own.value),
          ...props,
          qualifier,
          asSaid,
        } as Props,
      },
      {
        id: evidence,
        kind: "Evidence",
        props: { quote: asSaid, role: "CLAIM", document: "document:d", start: 0, end: 9 },
      },
    ],
    edges: [
      ...(of === undefined ? [] : [edge(id, "OBSERVES", of)]),
      ...(place === undefined ? [] : [edge(id, "IN_PLACE", place)]),
    ],
  };
}

export const link = (source: string, relation: RelationName, target: string, props: Props = {}): Part => ({
  edges: [edge(source, relation, target, props)],
});

export const node = (id: string, kind: NodeRecord["kind"], props: Props = {}): Part => ({
  nodes: [{ id, kind, props }],
});

const edge = (source: string, relation: RelationName, target: string, props: Props = {}): EdgeRecord => ({
  id: `${relation}|${source}|${target}`,
  relation,
  source,
  target,
  props,
});
