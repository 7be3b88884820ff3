// Write edges of a relation: source, target and a list of values each, in the order of the properties. Their ends exist.
UNWIND $rows AS row
MATCH (s:Node {id: row[0]})
MATCH (t:Node {id: row[1]})
CREATE (s)-[r:<<relation>> {<<properties>>}]->(t)
