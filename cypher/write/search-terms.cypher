// Write the terms that are not there yet: {term, length in code points} each.
UNWIND $rows AS row
MERGE (t:SearchTerm {term: row.term})
ON CREATE SET t.length = toInteger(row.length)
