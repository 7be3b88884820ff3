const levels = 4;

/** Observations whose metric has observations whose metric …, so many levels deep, to a value that none has. */
function filterOf(level) {
  if (level === 0) return "{ value: { eq: -1 } }";
  return `{ metric: { some: { observations: { some: ${filterOf(level - 2)} } } } }`;
}

/** The heaviest request that is allowed: by its price, and a walk through all pairs for a store that runs it unchanged. */
export const deepFilter = {
  path: "/graphql",
  body: { query: `{ observations(first: 1, where: ${filterOf(levels)}) { nodes { id } } }` },
};
