-- problem: total-of-each-customer
-- failed: sample
-- missing: 0
-- extra: 1
-- message: 1 row is not expected.
SELECT c.name, sum(o.total) FROM customers AS c JOIN orders AS o ON o.customer_id = c.id GROUP BY c.id UNION ALL SELECT name, 20 FROM customers WHERE id = 2
