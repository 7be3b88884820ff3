// Forget the terms that stand in no text any more.
MATCH (t:SearchTerm)
WHERE NOT EXISTS { (t)-[:FOUND_IN]->(:SearchText) }
DELETE t
