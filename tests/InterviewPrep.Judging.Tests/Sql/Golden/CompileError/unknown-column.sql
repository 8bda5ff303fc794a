-- problem: total-of-each-customer
-- error: 4:3 no such column: totale
SELECT name,
  totale FROM customers;
