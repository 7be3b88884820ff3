// Who may load? There is one lock.
CREATE CONSTRAINT one_lock IF NOT EXISTS
FOR (l:Lock) REQUIRE l.one IS UNIQUE
