-- attack: 43
-- about: a value that nobody gives
-- problem: total-of-each-customer
-- expected: CompileError
-- message: too many SQL variables
SELECT ?, ?2 FROM customers WHERE id = :id;
