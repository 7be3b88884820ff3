// Say that all partial days have their last day beside them.
MATCH (l:Lock {one: 1})
SET l.lastDays = true
