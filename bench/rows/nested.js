import { instruments } from "../data/vocabulary.js";

const [policies, issuers, targets, metrics, latest] = [50, 5, 10, 5, 3];

export const nested = {
  name: "nested",
  title: `${policies} policies → issuers, targets → ${metrics} metrics → ${latest} latest observations`,
  variants: () => instruments.map(([instrument]) => ({ instrument })),
  graphql: `query ($instrument: Instrument!) {
    policies(first: ${policies}, where: { instrument: { eq: $instrument } }) {
      nodes {
        id name
        issuedBy(first: ${issuers}) { nodes { id name } }
        targets(first: ${targets}) {
          nodes {
            id name
            ... on Industry {
              metrics(first: ${metrics}) {
                nodes {
                  id name
                  observations(first: ${latest}, orderBy: [{ field: PERIOD_END, direction: DESC }]) {
                    nodes { id value asSaid period { end } }
                  }
                }
              }
            }
          }
        }
      }
    }
  }`,
  peer: {
    query: `query ($instrument: String!) {
      policies(limit: ${policies}, where: { instrument: { eq: $instrument } }, sort: [{ id: ASC }]) {
        id name
        issuedBy(limit: ${issuers}, sort: [{ id: ASC }]) { id name }
        targets(limit: ${targets}, sort: [{ id: ASC }]) {
          id name
          metrics(limit: ${metrics}, sort: [{ id: ASC }]) {
            id name
            observations(limit: ${latest}, sort: [{ periodEnd: DESC }, { id: ASC }]) { id value asSaid periodEnd }
          }
        }
      }
    }`,
    answer: (data) => answerOf(data.policies.map((policy) => ({ ...policy, targets: policy.targets.map(industryOf) }))),
  },
  cypher: async (run, variables) => {
    const found = await run(
      `MATCH (p:Policy) WHERE p.instrument = $instrument AND p.id IS NOT NULL
       WITH p ORDER BY p.id LIMIT ${policies}
       RETURN p.id AS id, p.name AS name,
         COLLECT { MATCH (p)<-[:ISSUED]-(b) WITH b ORDER BY b.id LIMIT ${issuers} RETURN b {.id, .name} } AS issuedBy,
         COLLECT { MATCH (p)-[:TARGETS]->(i) WITH i ORDER BY i.id LIMIT ${targets} RETURN i {.id, .name} } AS targets`,
      variables,
    );
    const industries = [...new Set(found.flatMap((policy) => policy.targets.map(({ id }) => id)))];
    const below = await run(
      `UNWIND $industries AS id
       MATCH (i:Industry {id: id})
       CALL (i) { MATCH (i)<-[:MEASURES]-(m) RETURN m ORDER BY m.id LIMIT ${metrics} }
       CALL (m) {
         MATCH (m)<-[:OBSERVES]-(o)
         WITH o ORDER BY o.periodEnd DESC, o.id LIMIT ${latest}
         RETURN collect([o.id, o.value, o.asSaid, o.periodEnd]) AS found
       }
       RETURN id AS industry, collect([m.id, m.name, found]) AS metrics`,
      { industries },
    );
    const ofIndustry = new Map(below.map((row) => [row.industry, row.metrics.map(metricOf)]));
    const withMetrics = ({ id, name }) => ({ id, name, metrics: { nodes: ofIndustry.get(id) ?? [] } });
    return answerOf(found.map((policy) => ({ ...policy, targets: policy.targets.map(withMetrics) })));
  },
  sql: (all, { instrument }) => {
    const found = all(
      `SELECT key, id, name FROM policy WHERE instrument = ? ORDER BY id LIMIT ${policies}`,
      instrument,
    );
    const ofIndustry = new Map();
    const metricsOf = (industry) => {
      let known = ofIndustry.get(industry);
      if (!known)
        ofIndustry.set(
          industry,
          (known = all(sql.metrics, industry).map(({ key, id, name }) => ({
            id,
            name,
            observations: { nodes: all(sql.latest, key).map(observationOf) },
          }))),
        );
      return known;
    };
    return answerOf(
      found.map(({ key, id, name }) => ({
        id,
        name,
        issuedBy: all(sql.issuers, key),
        targets: all(sql.targets, key).map((industry) => ({
          id: industry.id,
          name: industry.name,
          metrics: { nodes: metricsOf(industry.key) },
        })),
      })),
    );
  },
  growth: "none",
  bounds: { "neo4j/peer": 0.7, "neo4j/cypher": 1.3, "embedded/sql": 2.5, "embedded/peer": 0.5 },
};

const sql = {
  issuers: `SELECT b.id, b.name FROM issued AS r JOIN body AS b ON b.key = r.body WHERE r.policy = ? ORDER BY b.id LIMIT ${issuers}`,
  targets: `SELECT i.key, i.id, i.name FROM targets AS t JOIN industry AS i ON i.key = t.industry
            WHERE t.policy = ? ORDER BY i.id LIMIT ${targets}`,
  metrics: `SELECT key, id, name FROM metric WHERE industry = ? ORDER BY id LIMIT ${metrics}`,
  latest: `SELECT id, value, asSaid, periodEnd FROM observation WHERE metric = ? ORDER BY periodEnd DESC, id LIMIT ${latest}`,
};

const answerOf = (found) => ({
  policies: {
    nodes: found.map(({ id, name, issuedBy, targets: to }) => ({
      id,
      name,
      issuedBy: { nodes: issuedBy },
      targets: { nodes: to },
    })),
  },
});

const observationOf = ({ id, value, asSaid, periodEnd }) => ({ id, value, asSaid, period: { end: periodEnd } });

const metricOf = ([id, name, found]) => ({
  id,
  name,
  observations: {
    nodes: found.map(([own, value, asSaid, periodEnd]) => observationOf({ id: own, value, asSaid, periodEnd })),
  },
});

const industryOf = ({ id, name, metrics: of }) => ({
  id,
  name,
  metrics: {
    nodes: of.map((metric) => ({ ...metric, observations: { nodes: metric.observations.map(observationOf) } })),
  },
});
