// Which release was loaded last, and after how many others?
MATCH (r:Release)
RETURN
  r.seq AS seq,
  r.id AS id
ORDER BY r.seq DESC
LIMIT 1
