// Which edges link each source to what, in this order, beyond this position? At most $limit for each source.
UNWIND $sources AS source
MATCH (s:Node {id: source})
CALL (s) {
  MATCH <<pattern>>
  WHERE <<where>>
  WITH s, r, n
  ORDER BY <<order>>
  LIMIT toInteger($limit)
  RETURN collect([<<link>>]) AS links
}
RETURN
  source AS source,
  links AS links
ORDER BY source
