-- problem: orders-of-a-day
-- message: The plan reads the whole of orders.
-- plan: AUTOMATIC
SELECT o.id FROM customers AS c CROSS JOIN orders AS o ON o.total = c.id + 9.5 WHERE o.placed_on || '' = '2024-03-01';
