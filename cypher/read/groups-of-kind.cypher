// Into which groups do the nodes of one kind fall that match, and what do their numbers come to? By key, missing last. At most $limit.
MATCH (n:<<kind>>)
WHERE <<where>>
WITH n, [<<keys>>] AS keys
RETURN
  keys AS keys,
  count(*) AS total,
  [<<values>>] AS values
ORDER BY keys
LIMIT toInteger($limit)
