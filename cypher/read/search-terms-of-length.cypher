// Which terms have from $least to $most code points? At most $limit, in code-point order.
MATCH (t:SearchTerm)
WHERE $least <= t.length <= $most
RETURN
  t.term AS term
ORDER BY t.term
LIMIT toInteger($limit)
