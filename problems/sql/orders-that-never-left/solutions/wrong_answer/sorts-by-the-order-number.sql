-- Sorts by the number of the order, as if orders were paid in the order in which they are placed.
SELECT o.id, o.customer, o.paid_on
FROM orders AS o
WHERE o.status = 'paid'
  AND NOT EXISTS (SELECT 1 FROM shipments AS s WHERE s.order_id = o.id AND s.status <> 'cancelled')
ORDER BY o.id;
