/** Fragment with the values of a figure, for all operations that ask for figures: those of agents' tools and of the page. */
export const figureValues = /* GraphQL */ `
  fragment FigureValues on Observation {
    id
    asSaid
    value
    lower
    upper
    qualifier
    unit {
      code
      kind
    }
    period {
      code
      start
      end
      kind
    }
    comparison {
      basis
      reference
    }
    outOf {
      value
      of
    }
    scope
    modality
    inferred
    publishedOn
  }
`;
