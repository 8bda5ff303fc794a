-- attack: 45
-- about: the second is refused, with its place
-- problem: total-of-each-customer
-- expected: CompileError
-- error: 8:3 The answer is one statement that returns rows; here a second one begins.
SELECT name, 1 FROM customers;
  -- and
  SELECT 2;
