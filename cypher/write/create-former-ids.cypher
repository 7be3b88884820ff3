// Write the former ids of nodes: {id, now} each.
UNWIND $rows AS row
CREATE (:FormerId {id: row.id, now: row.now})
