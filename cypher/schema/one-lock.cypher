// Which node is the lock of loads? There is only one.
CREATE CONSTRAINT one_lock IF NOT EXISTS
FOR (l:Lock) REQUIRE l.one IS UNIQUE
