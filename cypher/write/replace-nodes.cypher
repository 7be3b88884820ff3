// Replace all properties of nodes of a kind: an id, and a list of values in the order of the properties, each.
UNWIND $rows AS row
MATCH (n:Node {id: row[0]})
SET n = {<<properties>>}
