// Which records does a pack state together with others?
CREATE INDEX contribution_pack IF NOT EXISTS
FOR (c:Contribution) ON (c.pack)
