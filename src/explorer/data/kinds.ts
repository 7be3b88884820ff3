import type { KindName, RelationName } from "../generated/operations.js";
import { drawnKinds, drawnRelations, joiningRelations } from "../generated/vocabulary.js";

export { drawnKinds, drawnRelations, joiningRelations };

/** Relations that join statistics with each other: the panel of a statistic leaves them out. */
const betweenStatistics: readonly RelationName[] = ["CHANGE_OF", "SHARE_OF", "COMPONENT_OF"];

/** Relations that the panel of a thing shows. */
export const panelRelations: readonly RelationName[] = [
  ...drawnRelations.filter((relation) => !betweenStatistics.includes(relation)),
  "OBSERVES",
];

/** Kinds that figures may be about, in the order in which readers look for them. */
export const measuredKinds: readonly KindName[] = [
  "Industry",
  "Technology",
  "Product",
  "EnterpriseClass",
  "Infrastructure",
  "Policy",
];

export const isDrawn = (kind: KindName): boolean => drawnKinds.includes(kind);
export const isMeasured = (kind: KindName): boolean => measuredKinds.includes(kind);
