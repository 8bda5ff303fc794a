-- Lists an order as soon as one of its shipments is cancelled, whatever became of the others.
SELECT o.id, o.customer, o.paid_on
FROM orders AS o
LEFT JOIN shipments AS s ON s.order_id = o.id
WHERE o.status = 'paid' AND (s.id IS NULL OR s.status = 'cancelled')
ORDER BY o.paid_on, o.id;
