// Which release is loaded? One row, or none before the first load.
MATCH (r:Release)
WHERE r.body IS NOT NULL
RETURN
  r.body AS body
ORDER BY r.one
LIMIT 1
