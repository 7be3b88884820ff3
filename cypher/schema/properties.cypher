// Which nodes of a kind have this value, in the order of a day? Created once for each closed value that is filtered by equality beside it.
CREATE INDEX `<<name>>` IF NOT EXISTS
FOR (n:<<kind>>) ON (n.<<property>>, n.<<day>>)
