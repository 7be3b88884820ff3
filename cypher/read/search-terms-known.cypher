// Which of these begin a term of the search index?
UNWIND $prefixes AS prefix
WITH prefix
WHERE EXISTS { MATCH (t:SearchTerm) WHERE t.term STARTS WITH prefix }
RETURN
  prefix AS prefix
ORDER BY prefix
