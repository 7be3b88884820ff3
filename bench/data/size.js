/** Records of each kind. Every degree is the same at every scale: ten times the graph, not ten times as dense. */
export function sizeAt(scale) {
  const times = (count) => Math.max(1, Math.round(count * scale));
  return {
    policies: times(10_000),
    industries: times(1_000),
    metrics: times(5_000),
    /** Metrics of `observationsOfWide` observations each; the others share the rest alike. */
    wideMetrics: times(100),
    observationsOfWide: 120,
    observations: times(100_000),
    bodies: times(200),
    evidence: times(2_000),
    officials: 20,
    places: 31,
  };
}

const numbered = (prefix) => (index) => `${prefix}${String(index).padStart(7, "0")}`;

/** Ids by index; ids of a kind sort as their indexes do. */
export const idOf = {
  policy: numbered("policy:p-"),
  industry: numbered("industry:i-"),
  metric: numbered("metric:m-"),
  observation: numbered("observation:o-"),
  body: numbered("body:b-"),
  evidence: numbered("evidence:e-"),
  official: numbered("official:s-"),
  place: numbered("place:l-"),
};
