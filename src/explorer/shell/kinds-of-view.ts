import type { KindName } from "../operations.js";

/** What the network draws; all else belongs to the panel. */
export const drawn: ReadonlySet<KindName> = new Set<KindName>([
  "Policy",
  "Industry",
  "Technology",
  "Product",
  "EnterpriseClass",
  "GovernmentBody",
  "Official",
  "Place",
]);

/** What figures may be about. */
export const measured: ReadonlySet<KindName> = new Set<KindName>([
  "Industry",
  "Technology",
  "Product",
  "EnterpriseClass",
  "Infrastructure",
  "Policy",
]);
