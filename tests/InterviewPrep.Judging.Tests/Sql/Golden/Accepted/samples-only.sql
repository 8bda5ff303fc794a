-- problem: total-of-each-customer
-- run: true
-- passed: 1 of 1
SELECT name, CASE id WHEN 1 THEN 15 ELSE 20 END FROM customers WHERE id < 3
