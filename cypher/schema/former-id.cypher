// Which node did this id belong to before a merge or renaming?
CREATE CONSTRAINT former_id IF NOT EXISTS
FOR (f:FormerId) REQUIRE f.id IS UNIQUE
