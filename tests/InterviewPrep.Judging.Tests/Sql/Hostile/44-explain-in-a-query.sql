-- attack: 44
-- about: is shown anyway
-- problem: total-of-each-customer
-- expected: CompileError
-- message: leave EXPLAIN out
EXPLAIN QUERY PLAN SELECT name, 1 FROM customers;
