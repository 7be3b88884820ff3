// Which term is it, and which begin with this?
CREATE CONSTRAINT search_term IF NOT EXISTS
FOR (t:SearchTerm) REQUIRE t.term IS UNIQUE
