-- problem: orders-by-total
-- message: The rows are right, but row 1 is out of order.
SELECT id, total FROM orders ORDER BY total;
