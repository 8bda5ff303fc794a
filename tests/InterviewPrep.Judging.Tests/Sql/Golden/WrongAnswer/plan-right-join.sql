-- problem: orders-of-a-day
-- message: The plan reads the whole of orders.
-- plan: RIGHT-JOIN
SELECT o.id FROM customers AS c RIGHT JOIN orders AS o ON o.customer_id = c.id AND c.id > 0 WHERE coalesce(o.placed_on, c.name) = '2024-03-01';
