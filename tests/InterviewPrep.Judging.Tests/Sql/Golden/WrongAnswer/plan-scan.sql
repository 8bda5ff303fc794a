-- problem: orders-of-a-day
-- message: The rows are right. The plan reads the whole of orders.
SELECT id FROM orders WHERE date(placed_on) = '2024-03-01';
