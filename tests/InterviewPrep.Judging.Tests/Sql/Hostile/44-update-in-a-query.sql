-- attack: 44
-- about: the rows that are asked about
-- problem: total-of-each-customer
-- expected: CompileError
-- message: must be a query
UPDATE orders SET total = 0;
