// Which of these ends does not exist? {edge, id} each; at most one, the first by edge id.
UNWIND $ends AS end
OPTIONAL MATCH (n:Node {id: end.id})
WITH end, n
WHERE n IS NULL
RETURN
  end.edge AS edge,
  end.id AS id
ORDER BY edge, id
LIMIT 1
