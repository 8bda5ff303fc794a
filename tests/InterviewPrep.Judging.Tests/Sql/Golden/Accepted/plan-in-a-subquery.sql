-- problem: orders-of-a-day
WITH one AS (SELECT id, placed_on FROM orders) SELECT id FROM one WHERE placed_on IN (SELECT '2024-03-01');
