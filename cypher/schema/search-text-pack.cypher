// Which texts of the search index does a pack contain?
CREATE INDEX search_text_pack IF NOT EXISTS
FOR (x:SearchText) ON (x.pack)
