-- attack: 40
-- about: a setting as a function of a table
-- problem: total-of-each-customer
-- expected: CompileError
-- message: pragma_database_list is not available
SELECT file, 1 FROM pragma_database_list;
