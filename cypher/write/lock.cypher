// Take the write lock of the one Lock node: a second load waits here. Since the first one partial days have their last day beside
// them, and the search index has this version of the terms.
MERGE (l:Lock {one: 1})
ON CREATE SET l.lastDays = true, l.terms = toInteger($terms)
SET l.holder = $token
