-- problem: orders-of-a-day
-- message: The plan reads the whole of orders.
-- plan: SCAN customers
SELECT customers.id FROM orders AS customers WHERE date(placed_on) = '2024-03-01';
