// Write the terms that do not exist yet: {term, length in code points} each.
UNWIND $rows AS row
MERGE (t:SearchTerm {term: row.term})
ON CREATE SET t.length = toInteger(row.length)
