-- problem: orders-of-a-day
-- plan: MULTI-INDEX OR
SELECT id FROM orders WHERE placed_on = '2024-03-01' OR customer_id = 99;
