// Write texts and where their terms stand: {props, terms} each. The terms are there already.
UNWIND $rows AS row
CREATE (x:SearchText)
SET x = row.props
WITH x, row
UNWIND row.terms AS term
MATCH (t:SearchTerm {term: term})
CREATE (t)-[:FOUND_IN]->(x)
