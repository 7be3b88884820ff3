// Which packs state the records that these packs state together with others, and what?
MATCH (own:Contribution)
WHERE own.pack IN $packs
WITH DISTINCT own.record AS record
MATCH (c:Contribution {record: record})
RETURN
  c.record AS id,
  c.pack AS pack,
  c.props AS props
