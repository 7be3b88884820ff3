// Write what a release changed: {id, change} each.
UNWIND $rows AS row
CREATE (:Change {seq: toInteger($seq), id: row.id, change: row.change})
