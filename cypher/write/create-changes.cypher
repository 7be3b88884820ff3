// Write the changes of a release: {id, change} each.
UNWIND $rows AS row
CREATE (:Change {seq: toInteger($seq), id: row.id, change: row.change})
