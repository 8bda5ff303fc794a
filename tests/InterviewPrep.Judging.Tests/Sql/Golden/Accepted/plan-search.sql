-- problem: orders-of-a-day
-- plan: SEARCH o USING
SELECT o.id FROM orders AS o WHERE o.placed_on = '2024-03-01';
