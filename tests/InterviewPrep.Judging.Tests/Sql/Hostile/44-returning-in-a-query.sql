-- attack: 44
-- about: a change that returns rows
-- problem: total-of-each-customer
-- expected: CompileError
-- message: must be a query
DELETE FROM customers RETURNING name, id;
