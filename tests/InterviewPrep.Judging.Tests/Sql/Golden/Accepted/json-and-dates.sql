-- problem: total-of-each-customer
SELECT c.name, (SELECT sum(j.value) FROM json_each(json_group_array(o.total)) AS j) FROM customers AS c JOIN orders AS o ON o.customer_id = c.id WHERE strftime('%Y', o.placed_on) >= '2000' AND o.placed_on LIKE '20%' GROUP BY c.id;
