// Is there a record that several packs state? One row if so.
MATCH (c:Contribution)
RETURN
  c.record AS id
LIMIT 1
