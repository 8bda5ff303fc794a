-- problem: orders-of-a-day
-- message: The plan reads the whole of orders.
WITH days AS MATERIALIZED (SELECT id, placed_on FROM orders) SELECT id FROM days WHERE placed_on = '2024-03-01';
