// Write which ids the nodes had formerly: {id, now} each.
UNWIND $rows AS row
CREATE (:FormerId {id: row.id, now: row.now})
