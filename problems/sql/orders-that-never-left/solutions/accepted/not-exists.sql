SELECT o.id, o.customer, o.paid_on
FROM orders AS o
WHERE o.status = 'paid'
  AND NOT EXISTS (
    SELECT 1
    FROM shipments AS s
    WHERE s.order_id = o.id AND s.status <> 'cancelled'
  )
ORDER BY o.paid_on, o.id;
