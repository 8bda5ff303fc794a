-- problem: orders-of-a-day
SELECT id FROM orders WHERE placed_on < '2024-03-02' AND placed_on >= '2024-03-01';
