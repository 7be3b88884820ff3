// Which terms have from $min to $max code points? At most $limit, in code-point order.
MATCH (t:SearchTerm)
WHERE $min <= t.length <= $max
RETURN
  t.term AS term
ORDER BY t.term
LIMIT toInteger($limit)
