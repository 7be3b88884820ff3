// Which documents does each pack contain, and on which day was each said?
MATCH (d:Document)
RETURN
  d._pack AS pack,
  d.id AS id,
  coalesce(d.heldOn, d.publishedOn) AS day
ORDER BY id
