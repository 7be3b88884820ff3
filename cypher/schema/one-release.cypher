// Which release is loaded? There is one.
CREATE CONSTRAINT one_release IF NOT EXISTS
FOR (r:Release) REQUIRE r.one IS UNIQUE
