-- problem: total-of-each-customer
-- failed: unknown totals
SELECT c.name, total(o.total) FROM customers AS c JOIN orders AS o ON o.customer_id = c.id GROUP BY c.id
