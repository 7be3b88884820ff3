// What do packs state of a record that several state?
CREATE INDEX contribution_record IF NOT EXISTS
FOR (c:Contribution) ON (c.record)
