// Which packs state these records together, and what?
MATCH (c:Contribution)
WHERE c.record IN $ids
RETURN
  c.record AS id,
  c.pack AS pack,
  c.props AS props
