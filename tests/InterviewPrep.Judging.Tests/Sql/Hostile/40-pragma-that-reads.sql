-- attack: 40
-- about: even a setting that is only read
-- problem: total-of-each-customer
-- expected: CompileError
-- message: PRAGMA database_list
PRAGMA database_list;
