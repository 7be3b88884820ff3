// How many edges link each source to what matches?
UNWIND $sources AS source
MATCH (s:Node {id: source})
CALL (s) {
  MATCH <<pattern>>
  WHERE <<where>>
  RETURN count(*) AS total
}
RETURN
  source AS source,
  total AS total
ORDER BY source
