-- problem: total-of-each-customer
-- error: 4:28 no such table: orderz
SELECT name, 1
FROM customers AS order_s, orderz;
