import type { KindName } from "../operations.js";

/** Kinds that the network draws, in the order of its legend; all else belongs to the panel. The thing in its middle may be of any kind. */
export const drawnKinds = [
  "Policy",
  "Industry",
  "Technology",
  "Product",
  "EnterpriseClass",
  "GovernmentBody",
  "Official",
  "Place",
] as const satisfies readonly KindName[];

/** Kinds that figures may be about, in the order in which readers look for them. */
export const measuredKinds: readonly KindName[] = [
  "Industry",
  "Technology",
  "Product",
  "EnterpriseClass",
  "Infrastructure",
  "Policy",
];

export const isDrawn = (kind: KindName): boolean => (drawnKinds as readonly KindName[]).includes(kind);
export const isMeasured = (kind: KindName): boolean => measuredKinds.includes(kind);
