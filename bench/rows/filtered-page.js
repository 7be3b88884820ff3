import { stages } from "../data/vocabulary.js";

const words = ["energy", "security", "internet", "chain", "transformation", "models", "firms", "renewal"];
const fields = ["id", "name", "stage", "issuedOn"];

export const filteredPage = {
  name: "filtered-page",
  title: "filtered page of 50 policies with total",
  variants: () =>
    words.flatMap((text) => stages.map((stage, index) => ({ text, stage, since: `${2016 + (index % 3)}-01-01` }))),
  graphql: `query ($text: String!, $stage: Stage!, $since: Day!) {
    policies(
      first: 50
      where: { stage: { eq: $stage }, name: { contains: $text }, issuedOn: { gte: $since } }
      orderBy: [{ field: ISSUED_ON, direction: DESC }]
    ) { totalCount nodes { ${fields.join(" ")} } }
  }`,
  peer: {
    query: `query ($text: String!, $stage: String!, $since: String!) {
      policiesConnection(
        first: 50
        where: { stage: { eq: $stage }, name: { contains: $text }, issuedOn: { gte: $since } }
        sort: [{ issuedOn: DESC }, { id: ASC }]
      ) { totalCount edges { node { ${fields.join(" ")} } } }
    }`,
    answer: ({ policiesConnection: { totalCount, edges } }) => ({
      policies: { totalCount, nodes: edges.map(({ node }) => node) },
    }),
  },
  cypher: async (run, variables) => {
    const [policies] = await run(
      `MATCH (p:Policy)
       WHERE p.stage = $stage AND p.issuedOn >= $since AND p.name CONTAINS $text
       WITH p ORDER BY p.issuedOn DESC, p.id
       WITH collect(p) AS found
       RETURN size(found) AS totalCount, [p IN found[..50] | p {${fields.map((field) => `.${field}`)}}] AS nodes`,
      variables,
    );
    return { policies };
  },
  sql: (all, { text, stage, since }) => {
    const found = all(
      `SELECT ${fields}, count(*) OVER () AS totalCount FROM policy
       WHERE stage = ? AND issuedOn >= ? AND instr(name, ?) > 0
       ORDER BY issuedOn DESC, id LIMIT 50`,
      stage,
      since,
      text,
    );
    return {
      policies: {
        totalCount: found[0]?.totalCount ?? 0,
        nodes: found.map(({ id, name, stage: own, issuedOn }) => ({ id, name, stage: own, issuedOn })),
      },
    };
  },
  bounds: { "neo4j/peer": 1, "neo4j/cypher": 1.2, "embedded/sql": 2, "embedded/peer": 0.2 },
};
