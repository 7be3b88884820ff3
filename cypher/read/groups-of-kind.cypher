// Into which groups do the nodes of one kind fall that match, and what do their numbers come to? By key, missing last. At most $limit.
MATCH (n:<<kind>>)
WHERE <<where>>
<<ends>>
WITH <<groups>>
WHERE total > 0
RETURN
  <<keys>> AS keys,
  total AS total,
  <<values>> AS values
ORDER BY keys
LIMIT toInteger($limit)
