-- problem: orders-of-a-day
-- plan: SEARCH o USING INDEX orders_by_customer
SELECT o.id FROM customers AS c CROSS JOIN orders AS o ON o.customer_id = c.id WHERE o.placed_on || '' = '2024-03-01';
