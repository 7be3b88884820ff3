// Delete the terms that no text contains any more.
MATCH (t:SearchTerm)
WHERE NOT EXISTS { (t)-[:FOUND_IN]->(:SearchText) }
DELETE t
