// Which terms have so many code points?
CREATE INDEX search_term_length IF NOT EXISTS
FOR (t:SearchTerm) ON (t.length)
