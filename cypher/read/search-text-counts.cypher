// How many texts contain each of these terms? 0 for one that only begins others; one that begins none is absent.
UNWIND $terms AS term
WITH term
WHERE EXISTS { MATCH (t:SearchTerm) WHERE t.term STARTS WITH term }
OPTIONAL MATCH (t:SearchTerm {term: term})
RETURN
  term AS term,
  COUNT { (t)-[:FOUND_IN]->() } AS texts
ORDER BY term
