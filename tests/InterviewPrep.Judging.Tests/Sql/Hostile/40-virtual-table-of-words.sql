-- attack: 40
-- about: full-text search brings functions of its own
-- problem: raise-the-prices
-- expected: CompileError
-- message: Virtual tables
CREATE VIRTUAL TABLE words USING fts5(word);
