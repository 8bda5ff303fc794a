SELECT o.id, o.customer, o.paid_on
FROM orders AS o
LEFT JOIN shipments AS s ON s.order_id = o.id AND s.status <> 'cancelled'
WHERE o.status = 'paid' AND s.id IS NULL
ORDER BY o.paid_on, o.id;
