-- problem: orders-of-a-day
-- message: The plan reads the whole of orders.
SELECT id FROM orders WHERE placed_on || '' = '2024-03-01' ORDER BY id DESC;
