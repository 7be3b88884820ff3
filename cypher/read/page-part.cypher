// Which nodes are in this part of the list? At most $limit.
MATCH (n:<<kind>>)
WHERE <<where>>
WITH n
ORDER BY <<order>>
LIMIT toInteger($limit)
RETURN n
