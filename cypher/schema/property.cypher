// Which nodes of a kind have this value? Created once for each property that is filtered by equality or ordered by.
CREATE INDEX `<<name>>` IF NOT EXISTS
FOR (n:<<kind>>) ON (n.<<property>>)
