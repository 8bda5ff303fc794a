-- problem: total-of-each-customer
SELECT c.name, sum(o.total) * (1 + 1e-10) FROM customers AS c JOIN orders AS o ON o.customer_id = c.id GROUP BY c.id
