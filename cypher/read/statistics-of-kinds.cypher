// How many nodes has each kind, and which are the first and the last of its sort days, whose properties are given?
MATCH (n:Node)
UNWIND [label IN labels(n) WHERE label <> 'Node'] AS name
RETURN
  name AS name,
  count(*) AS total,
  min(n[$days[name]]) AS first,
  max(n[$days[name]]) AS last
ORDER BY name
