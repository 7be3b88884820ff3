// Into which groups do the links of each source fall that match, and what do their numbers come to? By source and key, missing last. At most $limit.
UNWIND $sources AS source
MATCH (s:Node {id: source})
MATCH <<pattern>>
WHERE <<where>>
<<ends>>
WITH source, <<groups>>
RETURN
  source AS source,
  <<keys>> AS keys,
  total AS total,
  <<values>> AS values
ORDER BY source, keys
LIMIT toInteger($limit)
