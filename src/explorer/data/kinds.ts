import type { KindName } from "../operations.js";

/** What the network draws, in the order of its legend; all else belongs to the panel. The thing in its middle may be of any kind. */
export const pictured = [
  "Policy",
  "Industry",
  "Technology",
  "Product",
  "EnterpriseClass",
  "GovernmentBody",
  "Official",
  "Place",
] as const satisfies readonly KindName[];
export const drawn: ReadonlySet<KindName> = new Set<KindName>(pictured);

/** What figures may be about, in the order in which readers look for it. */
export const measurable: readonly KindName[] = [
  "Industry",
  "Technology",
  "Product",
  "EnterpriseClass",
  "Infrastructure",
  "Policy",
];
export const measured: ReadonlySet<KindName> = new Set<KindName>(measurable);
