-- attack: 45
-- about: whatever it is
-- problem: total-of-each-customer
-- expected: CompileError
-- message: a second one begins
SELECT name, 1 FROM customers; )
