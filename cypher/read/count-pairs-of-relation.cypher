// How many pairs of nodes does a relation join that match?
MATCH (n:<<sources>>)-[r:<<relation>>]->(m:<<targets>>)
WHERE <<where>>
WITH DISTINCT n, m
RETURN
  count(*) AS total
