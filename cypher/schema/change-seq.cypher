// What did a release change?
CREATE INDEX change_seq IF NOT EXISTS
FOR (c:Change) ON (c.seq)
