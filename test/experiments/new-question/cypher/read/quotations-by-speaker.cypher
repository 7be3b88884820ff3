// How many quotations are there of each official? The most quoted first, then by id. At most $limit.
MATCH (e:Evidence)
WHERE e.speaker IS NOT NULL
WITH e.speaker AS speaker, count(*) AS total
RETURN
  speaker AS speaker,
  total AS total
ORDER BY total DESC, speaker
LIMIT toInteger($limit)
