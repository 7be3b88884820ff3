// Take the write lock of the one Lock node: a second load waits here. A new store's search index gets this version of the terms.
MERGE (l:Lock {one: 1})
ON CREATE SET l.terms = toInteger($terms)
SET l.holder = $token
