// Who may load? Whoever holds the write lock of this node: a second load waits here.
MERGE (l:Lock {one: 1})
SET l.holder = $token
