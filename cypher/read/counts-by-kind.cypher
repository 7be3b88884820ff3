// How many nodes are there of each kind?
MATCH (n:Node)
UNWIND [label IN labels(n) WHERE label <> 'Node'] AS name
RETURN
  name AS name,
  count(*) AS total
ORDER BY name
