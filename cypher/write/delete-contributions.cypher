// Delete what packs stated of records: {record, pack} each.
UNWIND $rows AS row
MATCH (c:Contribution {record: row.record, pack: row.pack})
DELETE c
