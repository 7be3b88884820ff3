// Write these nodes: {id, kind, props} each, replacing all their properties.
UNWIND $rows AS row
MERGE (n:Node {id: row.id})
SET n = row.props
SET n:$(row.kind)
