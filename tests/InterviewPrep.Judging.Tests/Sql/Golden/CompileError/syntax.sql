-- problem: total-of-each-customer
-- error: 5:6 near "orders": syntax error
SELECT name,
       sum(total)
FORM orders;
