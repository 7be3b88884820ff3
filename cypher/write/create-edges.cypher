// Write these edges: {relation, source, target, props} each. Their ends exist.
UNWIND $rows AS row
MATCH (s:Node {id: row.source})
MATCH (t:Node {id: row.target})
CREATE (s)-[r:$(row.relation)]->(t)
SET r = row.props
