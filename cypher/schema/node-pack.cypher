// Which nodes does a pack contain?
CREATE INDEX node_pack IF NOT EXISTS
FOR (n:Node) ON (n._pack)
