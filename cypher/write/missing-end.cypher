// Which of these ends does not exist? At most one, the first by edge id.
UNWIND $rows AS row
UNWIND [row.source, row.target] AS end
OPTIONAL MATCH (n:Node {id: end})
WITH row, end, n
WHERE n IS NULL
RETURN
  row.props.id AS edge,
  end AS id
ORDER BY edge, id
LIMIT 1
