// Which node of one kind has this id, in the order of ids? Created once for each kind.
CREATE INDEX `<<name>>` IF NOT EXISTS
FOR (n:<<kind>>) ON (n.id)
