-- problem: total-of-each-customer
SELECT c.name, sum(o.total) FROM customers AS c JOIN orders AS o ON o.customer_id = c.id GROUP BY c.id ORDER BY 2 DESC;
