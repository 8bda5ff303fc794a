-- problem: total-of-each-customer
SELECT name, s FROM (SELECT DISTINCT c.name, sum(o.total) OVER (PARTITION BY c.id) AS s, c.id FROM customers AS c JOIN orders AS o ON o.customer_id = c.id)
