-- attack: 40
-- about: the table of tables
-- problem: raise-the-prices
-- expected: CompileError
-- message: may not be modified
DELETE FROM sqlite_schema;
