/** Indexes of the Cypher floor, in a database of its own, beside those that our store makes. */
export const floorIndexes = [
  "CREATE INDEX floor_policy_instrument IF NOT EXISTS FOR (p:Policy) ON (p.instrument, p.id)",
  "CREATE INDEX floor_policy_stage IF NOT EXISTS FOR (p:Policy) ON (p.stage, p.issuedOn)",
  "CREATE TEXT INDEX floor_policy_name IF NOT EXISTS FOR (p:Policy) ON (p.name)",
  "CREATE INDEX floor_observation_period IF NOT EXISTS FOR (o:Observation) ON (o.periodEnd, o.id)",
];
