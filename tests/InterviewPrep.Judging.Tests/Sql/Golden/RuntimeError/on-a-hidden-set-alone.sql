-- problem: total-of-each-customer
-- failed: same names
-- message: integer overflow
SELECT name, CASE WHEN name = 'Edsger' THEN abs(-9223372036854775807 - 1) ELSE (SELECT sum(total) FROM orders WHERE customer_id = c.id) END FROM customers AS c WHERE id IN (SELECT customer_id FROM orders) OR id = 3 AND name = 'Edsger';
