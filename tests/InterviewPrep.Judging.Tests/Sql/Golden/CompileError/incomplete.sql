-- problem: total-of-each-customer
-- error: incomplete
SELECT name, 1 FROM
