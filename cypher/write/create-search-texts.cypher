// Write texts and link their terms: {props, terms} each. The terms exist already.
UNWIND $rows AS row
CREATE (x:SearchText)
SET x = row.props
WITH x, row
UNWIND row.terms AS term
MATCH (t:SearchTerm {term: term})
CREATE (t)-[:FOUND_IN]->(x)
