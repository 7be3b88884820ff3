// Write new nodes of a kind: a list of values each, in the order of the properties.
UNWIND $rows AS row
CREATE (n:Node:<<kind>> {<<properties>>})
