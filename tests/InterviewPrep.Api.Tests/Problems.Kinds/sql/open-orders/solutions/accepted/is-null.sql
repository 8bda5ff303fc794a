SELECT o.id, c.name FROM orders AS o JOIN customers AS c ON c.id = o.customer_id WHERE o.paid_at IS NULL ORDER BY o.id;
