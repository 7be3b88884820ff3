import { idOf } from "../data/size.js";

const fields = ["id", "name", "nameZh", "instrument", "stage", "issuedOn"];

export const byId = {
  name: "by-id",
  title: "one policy by id",
  variants: ({ size, pick }) => Array.from({ length: 500 }, () => ({ id: idOf.policy(pick.below(size.policies)) })),
  graphql: `query ($id: ID!) { policy(id: $id) { ${fields.join(" ")} } }`,
  peer: {
    query: `query ($id: ID!) { policies(where: { id: { eq: $id } }) { ${fields.join(" ")} } }`,
    answer: ({ policies }) => ({ policy: policies[0] }),
  },
  cypher: async (run, { id }) => {
    const [row] = await run(`MATCH (p:Policy {id: $id}) RETURN p {${fields.map((field) => `.${field}`)}} AS policy`, {
      id,
    });
    return row;
  },
  sql: (all, { id }) => ({ policy: all(`SELECT ${fields} FROM policy WHERE id = ?`, id)[0] }),
  growth: "none",
  bounds: { "neo4j/peer": 0.4, "neo4j/cypher": 1.4, "embedded/sql": 2, "embedded/peer": 0.13 },
};
