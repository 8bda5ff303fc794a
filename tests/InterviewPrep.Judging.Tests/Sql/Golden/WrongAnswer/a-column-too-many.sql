-- problem: total-of-each-customer
-- message: The answer has 3 columns; 2 are expected.
SELECT c.id, c.name, sum(o.total) FROM customers AS c JOIN orders AS o ON o.customer_id = c.id GROUP BY c.id
