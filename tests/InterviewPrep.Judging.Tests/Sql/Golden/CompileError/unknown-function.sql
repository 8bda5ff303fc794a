-- problem: total-of-each-customer
-- error: 3:14 no such function: median
SELECT name, median(1) FROM customers;
