/** A filter on observations of so many relations in one another, to a value that none has. */
export const deepFilter = (relations: number): string =>
  relations === 0
    ? "{ value: { eq: -1 } }"
    : `{ place: { some: { observations: { some: ${deepFilter(relations - 2)} } } } }`;
