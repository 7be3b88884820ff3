// Take the write lock of the one Lock node: a second load waits here.
MERGE (l:Lock {one: 1})
SET l.holder = $token
