// How many nodes of one kind match?
MATCH (n:<<kind>>)
WHERE <<where>>
RETURN
  count(*) AS total
