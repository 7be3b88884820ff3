// Which texts of the search index are of a node?
CREATE INDEX search_text_node IF NOT EXISTS
FOR (x:SearchText) ON (x.node)
