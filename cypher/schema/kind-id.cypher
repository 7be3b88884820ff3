// Which node of one kind has this id, and what is the kind's order by id? Written once for each kind.
CREATE INDEX `<<name>>` IF NOT EXISTS
FOR (n:<<kind>>) ON (n.id)
