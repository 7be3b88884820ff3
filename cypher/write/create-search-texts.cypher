// Write texts, and link each term to those that contain it, by their places in the list. Terms that do not exist yet come into being.
UNWIND $texts AS text
CREATE (x:SearchText)
SET x = text
WITH collect(x) AS texts
UNWIND $terms AS row
MERGE (t:SearchTerm {term: row.term})
ON CREATE SET t.length = toInteger(row.length)
WITH texts, t, row
UNWIND row.texts AS place
WITH t, texts[toInteger(place)] AS x
CREATE (t)-[:FOUND_IN]->(x)
