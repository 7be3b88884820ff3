/** The operations that the landing page and GraphiQL offer. test/queries keeps their answers. */
export const examples = [
  {
    name: "Which policies target what, who issued them, and which sentence says so?",
    document: `# Which policies target what, who issued them, and which sentence says so?
query PoliciesAndTargets {
  policies(first: 100) {
    totalCount
    edges {
      node {
        id
        name
        stage
        instrument
        issuedBy { edges { role node { name } } }
        targets {
          edges {
            intent
            evidence { quote start end speaker { name } url }
            node { __typename id name }
          }
        }
      }
    }
  }
}
`,
  },
  {
    name: "What grew by more than 10 percent year on year, as said by whom?",
    document: `# What grew by more than 10 percent year on year, as said by whom?
query FastGrowth {
  observations(
    where: {
      comparison: { basis: { eq: YEAR_ON_YEAR } }
      unit: { code: { eq: "percent" } }
      lower: { gt: 10 }
    }
    orderBy: [{ field: LOWER, direction: DESC }]
    first: 20
  ) {
    totalCount
    nodes {
      asSaid
      lower
      upper
      period { code kind }
      metric { name measures { nodes { name } } }
      speaker { name }
      evidence { quote url }
    }
  }
}
`,
  },
  {
    name: "Who asked, who answered, and about what?",
    document: `# Who asked, who answered, and about what?
query Exchanges {
  turns(
    where: { role: { in: [QUESTION, ANSWER] } }
    orderBy: [{ field: ORDINAL }]
    first: 40
  ) {
    nodes {
      exchange
      role
      askedBy { nodes { name } }
      spokenBy { nodes { name } }
      about(first: 5) { nodes { name } }
      mentions { totalCount }
    }
  }
}
`,
  },
] as const;
