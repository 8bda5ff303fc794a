-- problem: total-of-each-customer
-- message: integer overflow
-- failed: sample
SELECT name, sum(9223372036854775807) OVER () FROM customers;
