// Which releases were loaded? The latest last.
MATCH (r:Release)
RETURN
  r.seq AS seq,
  r.id AS id,
  r.body AS body
ORDER BY r.seq
