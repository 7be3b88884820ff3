// Write what packs state of records: {record, pack, props} each.
UNWIND $rows AS row
MERGE (c:Contribution {record: row.record, pack: row.pack})
SET c.props = row.props
