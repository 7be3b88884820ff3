import { idOf } from "../data/size.js";

const relations = ["TARGETS", "ISSUED", "MEASURES"];
const byId = (a, b) => (a.id < b.id ? -1 : 1);

/** The answer: nodes by depth and id, edges by id, each once. */
function answerOf(nodes, edges) {
  const once = new Map();
  for (const node of nodes) if (!(once.get(node.id)?.depth <= node.depth)) once.set(node.id, node);
  return {
    subgraph: {
      nodes: [...once.values()].toSorted((a, b) => a.depth - b.depth || byId(a, b)),
      edges: edges.toSorted(byId),
    },
  };
}

export const subgraph = {
  name: "subgraph",
  title: "subgraph of depth 2 around an industry",
  variants: ({ size, pick }) =>
    Array.from({ length: 50 }, () => ({ center: idOf.industry(pick.below(size.industries)) })),
  graphql: `query ($center: ID!) {
    subgraph(centers: [$center], depth: 2, relations: [${relations}], limit: 300) {
      nodes { id kind name depth } edges { id relation source target }
    }
  }`,
  cypher: async (run, { center }) => {
    const [{ nodes, edges }] = await run(
      `MATCH (c:Industry {id: $center})
       OPTIONAL MATCH (m:Metric)-[r:MEASURES]->(c)
       WITH c, collect([m.id, "Metric", m.name, 1]) AS metrics, collect([r.id, "MEASURES", m.id, c.id]) AS measures
       MATCH (p:Policy)-[:TARGETS]->(c)
       WITH c, metrics, measures, collect(DISTINCT p) AS policies
       CALL (policies) {
         UNWIND policies AS p
         MATCH (p)-[r:TARGETS]->(i:Industry)
         RETURN collect(DISTINCT [i.id, "Industry", i.name, 2]) AS industries, collect([r.id, "TARGETS", p.id, i.id]) AS targets
       }
       CALL (policies) {
         UNWIND policies AS p
         MATCH (p)<-[r:ISSUED]-(b:GovernmentBody)
         RETURN collect(DISTINCT [b.id, "GovernmentBody", b.name, 2]) AS bodies, collect([r.id, "ISSUED", b.id, p.id]) AS issued
       }
       RETURN [[c.id, "Industry", c.name, 0]] + metrics + [p IN policies | [p.id, "Policy", p.name, 1]] + industries + bodies AS nodes,
              measures + targets + issued AS edges`,
      { center },
    );
    return answerOf(
      nodes.filter(([id]) => id !== null).map(([id, kind, name, depth]) => ({ id, kind, name, depth })),
      edges.filter(([id]) => id !== null).map(([id, relation, source, target]) => ({ id, relation, source, target })),
    );
  },
  sql: (all, { center }) => {
    const [{ key, name }] = all("SELECT key, name FROM industry WHERE id = ?", center);
    const metrics = all(
      "SELECT id, 'Metric' AS kind, name, 1 AS depth FROM metric WHERE industry = ? ORDER BY id",
      key,
    );
    const policies = all(
      `SELECT DISTINCT p.key, p.id, 'Policy' AS kind, p.name, 1 AS depth
       FROM targets AS t JOIN policy AS p ON p.key = t.policy WHERE t.industry = ?`,
      key,
    );
    const keys = JSON.stringify(policies.map((policy) => policy.key));
    const targets = all(
      `SELECT t.id, p.id AS source, i.id AS target, i.name FROM json_each(?) AS asked
       JOIN policy AS p ON p.key = asked.value JOIN targets AS t ON t.policy = p.key JOIN industry AS i ON i.key = t.industry`,
      keys,
    );
    const issued = all(
      `SELECT r.id, b.id AS source, p.id AS target, b.name FROM json_each(?) AS asked
       JOIN policy AS p ON p.key = asked.value JOIN issued AS r ON r.policy = p.key JOIN body AS b ON b.key = r.body`,
      keys,
    );
    const edgeOf =
      (relation) =>
      ({ id, source, target }) => ({ id, relation, source, target });
    return answerOf(
      [
        { id: center, kind: "Industry", name, depth: 0 },
        ...metrics,
        ...policies.map(({ id, kind, name: own, depth }) => ({ id, kind, name: own, depth })),
        ...targets.map(({ target, name: own }) => ({ id: target, kind: "Industry", name: own, depth: 2 })),
        ...issued.map(({ source, name: own }) => ({ id: source, kind: "GovernmentBody", name: own, depth: 2 })),
      ],
      [
        ...metrics.map(({ id }) => ({
          id: `MEASURES|${id}|${center}`,
          relation: "MEASURES",
          source: id,
          target: center,
        })),
        ...targets.map(edgeOf("TARGETS")),
        ...issued.map(edgeOf("ISSUED")),
      ],
    );
  },
  growth: "none",
  bounds: { "neo4j/cypher": 1.3, "embedded/sql": 2.5 },
};
