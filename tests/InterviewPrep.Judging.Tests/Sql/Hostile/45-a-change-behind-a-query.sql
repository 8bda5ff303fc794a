-- attack: 45
-- about: the second is refused before the first runs
-- problem: total-of-each-customer
-- expected: CompileError
-- message: a second one begins
SELECT name, 1 FROM customers; DROP TABLE customers;
