-- attack: 44
-- about: the table that is asked about
-- problem: total-of-each-customer
-- expected: CompileError
-- message: must be a query
DROP TABLE orders;
