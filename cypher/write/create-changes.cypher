// Write the changes of a release: {seq, id, change} each.
UNWIND $rows AS row
CREATE (:Change {seq: toInteger(row.seq), id: row.id, change: row.change})
