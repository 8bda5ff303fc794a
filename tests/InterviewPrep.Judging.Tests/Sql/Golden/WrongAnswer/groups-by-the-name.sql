-- problem: total-of-each-customer
-- failed: same names
-- missing: 2
-- extra: 1
-- message: 2 rows are missing, and 1 row is not expected.
SELECT c.name, sum(o.total) FROM customers AS c JOIN orders AS o ON o.customer_id = c.id GROUP BY c.name;
