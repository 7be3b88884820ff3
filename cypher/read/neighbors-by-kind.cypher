// How many different nodes of each kind do the links of each source lead to that match? By source and kind.
UNWIND $sources AS source
MATCH (s:Node {id: source})
MATCH <<pattern>>
WHERE <<where>>
WITH source, [label IN labels(n) WHERE label <> 'Node'][0] AS kind, count(DISTINCT n) AS total
RETURN
  source AS source,
  kind AS kind,
  total AS total
ORDER BY source, kind
