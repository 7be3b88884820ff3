// Write these edges: {relation, source, target, props} each. The count is that of the rows unless an end is missing.
UNWIND $rows AS row
MATCH (s:Node {id: row.source})
MATCH (t:Node {id: row.target})
CREATE (s)-[r:$(row.relation)]->(t)
SET r = row.props
RETURN
  count(*) AS total
