-- problem: total-of-each-customer
-- message: The answer has 1 column; 2 are expected.
SELECT c.name FROM customers AS c JOIN orders AS o ON o.customer_id = c.id GROUP BY c.id
