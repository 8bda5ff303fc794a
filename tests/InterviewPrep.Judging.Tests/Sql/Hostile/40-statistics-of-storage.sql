-- attack: 40
-- about: tables of the library about itself
-- problem: total-of-each-customer
-- expected: CompileError
SELECT name, pgsize FROM dbstat;
