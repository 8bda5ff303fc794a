-- Takes the empty text for NULL.
SELECT o.id, c.name FROM orders AS o JOIN customers AS c ON c.id = o.customer_id WHERE coalesce(o.paid_at, '') = '' ORDER BY o.id;
