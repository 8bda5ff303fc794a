-- problem: total-of-each-customer
-- missing: 2
-- extra: 0
-- message: 2 rows are missing.
SELECT name, id FROM customers WHERE 0;
