-- attack: 45
-- about: is no statement
-- problem: total-of-each-customer
-- expected: Accepted
/* one */ ; SELECT c.name, sum(o.total) FROM customers AS c JOIN orders AS o ON o.customer_id = c.id GROUP BY c.id;
;; -- that is all
/* or is it
