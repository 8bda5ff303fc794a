-- problem: total-of-each-customer
SELECT c.name AS who, total(o.total) + CASE WHEN count(o.total) = 0 THEN NULL ELSE 0 END AS "how much" FROM orders AS o, customers AS c WHERE o.customer_id = c.id GROUP BY c.id
