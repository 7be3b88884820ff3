// Into which groups do the nodes of one kind fall that match, and what do their numbers come to? Those of the largest rows where these are asked for. By key, missing last. At most $limit.
MATCH (n:<<kind>>)
WHERE <<where>>
<<rows>>
WITH <<groups>>
WHERE total > 0
RETURN
  <<keys>> AS keys,
  total AS total,
  <<values>> AS values
ORDER BY keys
LIMIT toInteger($limit)
