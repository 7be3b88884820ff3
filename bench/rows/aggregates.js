const selection = "keys { value } count min { value } max { value } avg { value }";
const groups = 100;
const bounds = { "neo4j/cypher": 1.3, "embedded/sql": 1.5 };

/** The answer of groups whose keys come first in their rows. */
const answerOf = (keys) => (found) => ({
  observations: {
    aggregate: found.map((row) => ({
      keys: keys.map((key) => ({ value: row[key] })),
      count: row.total,
      min: { value: row.least },
      max: { value: row.greatest },
      avg: { value: row.mean },
    })),
  },
});

const numbers = (value) =>
  `count(*) AS total, min(${value}) AS least, max(${value}) AS greatest, avg(${value}) AS mean`;

const unitYear = answerOf(["unitCode", "year"]);
export const byUnitAndYear = {
  name: "aggregate-unit-year",
  title: "aggregate of all observations by unit × year",
  variants: () => [{}],
  graphql: `{ observations { aggregate(groups: { by: [UNIT_CODE, PERIOD_END_YEAR] }) { ${selection} } } }`,
  cypher: async (run) =>
    unitYear(
      await run(
        `MATCH (o:Observation)
         RETURN o.unitCode AS unitCode, left(o.periodEnd, 4) AS year, ${numbers("o.value")}
         ORDER BY total DESC, unitCode, year`,
      ),
    ),
  sql: (all) =>
    unitYear(
      all(
        `SELECT unitCode, substr(periodEnd, 1, 4) AS year, ${numbers("value")}
         FROM observation GROUP BY 1, 2 ORDER BY total DESC, unitCode, year`,
      ),
    ),
  growth: "linear",
  bounds,
};

const metric = answerOf(["metric"]);
export const byMetric = {
  name: "aggregate-metric",
  title: `aggregate of all observations by metric, the ${groups} largest`,
  variants: () => [{}],
  graphql: `{ observations { aggregate(groups: { by: [METRIC], first: ${groups} }) { ${selection} } } }`,
  cypher: async (run) =>
    metric(
      await run(
        `MATCH (o:Observation)-[:OBSERVES]->(m:Metric)
         WITH m, ${numbers("o.value")}
         RETURN m.id AS metric, total, least, greatest, mean
         ORDER BY total DESC, metric LIMIT ${groups}`,
      ),
    ),
  sql: (all) =>
    metric(
      all(
        `SELECT m.id AS metric, total, least, greatest, mean
         FROM (SELECT metric, ${numbers("value")} FROM observation GROUP BY metric) AS o
         JOIN metric AS m ON m.key = o.metric
         ORDER BY total DESC, m.id LIMIT ${groups}`,
      ),
    ),
  growth: "linear",
  bounds,
};

const industryYear = answerOf(["industry", "year"]);
export const byIndustryAndYear = {
  name: "aggregate-industry-year",
  title: `aggregate of all observations by industry × year, the ${groups} largest`,
  variants: () => [{}],
  graphql: `{ observations { aggregate(groups: { by: [MEASURES_INDUSTRY, PERIOD_END_YEAR], first: ${groups} }) { ${selection} } } }`,
  cypher: async (run) =>
    industryYear(
      await run(
        `MATCH (o:Observation)-[:OBSERVES]->(:Metric)-[:MEASURES]->(i:Industry)
         WITH i, left(o.periodEnd, 4) AS year, ${numbers("o.value")}
         RETURN i.id AS industry, year, total, least, greatest, mean
         ORDER BY total DESC, industry, year LIMIT ${groups}`,
      ),
    ),
  sql: (all) =>
    industryYear(
      all(
        `SELECT i.id AS industry, year, total, least, greatest, mean
         FROM (SELECT m.industry, substr(o.periodEnd, 1, 4) AS year, ${numbers("o.value")}
               FROM metric AS m JOIN observation AS o ON o.metric = m.key GROUP BY 1, 2) AS g
         JOIN industry AS i ON i.key = g.industry
         ORDER BY total DESC, i.id, year LIMIT ${groups}`,
      ),
    ),
  growth: "linear",
  bounds,
};
