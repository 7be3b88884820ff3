const page = 50;
const order = "orderBy: [{ field: PERIOD_END, direction: DESC }]";
const selection = "nodes { id value unit { code } period { end } } pageInfo { hasNextPage }";
const peerSelection = "id value unitCode periodEnd";
const sort = "sort: [{ periodEnd: DESC }, { id: ASC }]";

/** The answer of a page that was read one row further. */
const answerOf = (found) => ({
  observations: {
    nodes: found.slice(0, page).map(({ id, value, unitCode, periodEnd }) => ({
      id,
      value: value ?? null,
      unit: { code: unitCode },
      period: { end: periodEnd },
    })),
    pageInfo: { hasNextPage: found.length > page },
  },
});

const cypherRow = "o.id AS id, o.value AS value, o.unitCode AS unitCode, o.periodEnd AS periodEnd";
const sqlRow = "SELECT id, value, unitCode, periodEnd FROM observation";

export const firstPage = {
  name: "first-page",
  title: "first 50 observations by period end",
  variants: () => [{}],
  graphql: `{ observations(first: ${page}, ${order}) { ${selection} } }`,
  peer: {
    query: `{ observations(limit: ${page + 1}, ${sort}) { ${peerSelection} } }`,
    answer: ({ observations }) => answerOf(observations),
  },
  cypher: async (run) =>
    answerOf(
      await run(
        `MATCH (o:Observation) WHERE o.periodEnd IS NOT NULL
         WITH o ORDER BY o.periodEnd DESC, o.id LIMIT ${page + 1}
         RETURN ${cypherRow}`,
      ),
    ),
  sql: (all) => answerOf(all(`${sqlRow} ORDER BY periodEnd DESC, id LIMIT ${page + 1}`)),
  growth: "none",
  bounds: { "neo4j/peer": 0.1, "neo4j/cypher": 1.4, "embedded/sql": 3, "embedded/peer": 0.02 },
};

export const deepPage = {
  name: "deep-page",
  title: "50 observations by period end from the middle of the list",
  variants: ({ size, all }) => {
    const offset = Math.floor(size.observations / 2);
    const [{ id, periodEnd }] = all(`${sqlRow} ORDER BY periodEnd DESC, id LIMIT 1 OFFSET ${offset - 1}`);
    return [{ id, periodEnd, offset }];
  },
  /** The cursor of the row that the page follows: of any list in that order. */
  async prepare(ask, { id }) {
    const { observations } = await ask(
      `query ($id: ID!) { observations(first: 1, where: { id: { eq: $id } }, ${order}) { pageInfo { endCursor } } }`,
      { id },
    );
    return { after: observations.pageInfo.endCursor };
  },
  graphql: `query ($after: String!) { observations(first: ${page}, after: $after, ${order}) { ${selection} } }`,
  peer: {
    query: `query ($offset: Int!) { observations(limit: ${page + 1}, offset: $offset, ${sort}) { ${peerSelection} } }`,
    variables: ({ offset }) => ({ offset }),
    answer: ({ observations }) => answerOf(observations),
  },
  cypher: async (run, { id, periodEnd }) => {
    const ties = await run(
      `MATCH (o:Observation) WHERE o.periodEnd = $periodEnd AND o.id > $id
       WITH o ORDER BY o.id LIMIT ${page + 1}
       RETURN ${cypherRow}`,
      { id, periodEnd },
    );
    if (ties.length > page) return answerOf(ties);
    const beyond = await run(
      `MATCH (o:Observation) WHERE o.periodEnd < $periodEnd
       WITH o ORDER BY o.periodEnd DESC, o.id LIMIT ${page + 1}
       RETURN ${cypherRow}`,
      { periodEnd },
    );
    return answerOf([...ties, ...beyond].slice(0, page + 1));
  },
  sql: (all, { id, periodEnd }) => {
    const ties = all(`${sqlRow} WHERE periodEnd = ? AND id > ? ORDER BY id LIMIT ${page + 1}`, periodEnd, id);
    if (ties.length > page) return answerOf(ties);
    const beyond = all(`${sqlRow} WHERE periodEnd < ? ORDER BY periodEnd DESC, id LIMIT ${page + 1}`, periodEnd);
    return answerOf([...ties, ...beyond].slice(0, page + 1));
  },
  growth: "none",
  bounds: {
    "neo4j/peer": 0.1,
    "neo4j/cypher": 1.4,
    "neo4j/first-page": 3,
    "embedded/sql": 3,
    "embedded/first-page": 1.2,
    "embedded/peer": 0.02,
  },
};
