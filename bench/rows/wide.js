const [metrics, observations] = [100, 100];
const fields = ["id", "value", "asSaid", "qualifier", "publishedOn"];

export const wide = {
  name: "wide",
  title: `${metrics} metrics × ${observations} observations × ${fields.length} fields`,
  variants: () => [{}],
  graphql: `{
    metrics(first: ${metrics}) { nodes { id observations(first: ${observations}) { nodes { ${fields.join(" ")} } } } }
  }`,
  peer: {
    query: `{
      metrics(limit: ${metrics}, sort: [{ id: ASC }]) {
        id observations(limit: ${observations}, sort: [{ id: ASC }]) { ${fields.join(" ")} }
      }
    }`,
    answer: (data) => ({
      metrics: {
        nodes: data.metrics.map((metric) => ({ id: metric.id, observations: { nodes: metric.observations } })),
      },
    }),
  },
  cypher: async (run) => {
    const found = await run(
      `MATCH (m:Metric) WHERE m.id IS NOT NULL
       WITH m ORDER BY m.id LIMIT ${metrics}
       CALL (m) {
         MATCH (m)<-[:OBSERVES]-(o)
         WITH o ORDER BY o.id LIMIT ${observations}
         RETURN collect([${fields.map((field) => `o.${field}`)}]) AS found
       }
       RETURN m.id AS id, found`,
    );
    const nodes = found.map((row) => ({
      id: row.id,
      observations: {
        nodes: row.found.map(([id, value, asSaid, qualifier, publishedOn]) => ({
          id,
          value,
          asSaid,
          qualifier,
          publishedOn,
        })),
      },
    }));
    return { metrics: { nodes } };
  },
  sql: (all) => ({
    metrics: {
      nodes: all(`SELECT key, id FROM metric ORDER BY id LIMIT ${metrics}`).map(({ key, id }) => ({
        id,
        observations: {
          nodes: all(`SELECT ${fields} FROM observation WHERE metric = ? ORDER BY id LIMIT ${observations}`, key),
        },
      })),
    },
  }),
  growth: "none",
  bounds: { "neo4j/peer": 0.8, "neo4j/cypher": 1.8, "embedded/sql": 2.5, "embedded/peer": 0.5 },
};
