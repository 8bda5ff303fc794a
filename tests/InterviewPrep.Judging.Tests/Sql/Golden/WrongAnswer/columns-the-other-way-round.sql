-- problem: total-of-each-customer
SELECT sum(o.total), c.name FROM customers AS c JOIN orders AS o ON o.customer_id = c.id GROUP BY c.id
