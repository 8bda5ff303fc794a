-- problem: total-of-each-customer
-- error: 3:44 no such column: "Ada"
SELECT name, 1 FROM customers WHERE name = "Ada";
