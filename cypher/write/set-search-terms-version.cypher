// Say with which version of the terms the search index is written.
MATCH (l:Lock {one: 1})
SET l.terms = toInteger($terms)
