// Which documents does each pack contain, and when were they published?
MATCH (d:Document)
RETURN
  d._pack AS pack,
  d.id AS id,
  d.publishedOn AS day
ORDER BY id
