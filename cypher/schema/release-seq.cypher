// Which release came when?
CREATE CONSTRAINT release_seq IF NOT EXISTS
FOR (r:Release) REQUIRE r.seq IS UNIQUE
