-- problem: orders-of-a-day
-- plan: SCALAR SUBQUERY
SELECT id FROM orders WHERE placed_on <= (SELECT '2024-03-01' FROM (VALUES (1), (2)) LIMIT 1) AND customer_id <> (SELECT 2 FROM orders WHERE id = 3 AND placed_on = '2024-04-01' UNION ALL SELECT 0 LIMIT 1);
