// Write these nodes: {id, kind, props} each, whatever they were before.
UNWIND $rows AS row
MERGE (n:Node {id: row.id})
SET n = row.props
SET n:$(row.kind)
