-- Forgets that a shipment whose label is printed counts as well.
SELECT o.id, o.customer, o.paid_on
FROM orders AS o
WHERE o.status = 'paid'
  AND NOT EXISTS (SELECT 1 FROM shipments AS s WHERE s.order_id = o.id AND s.status IN ('in_transit', 'delivered'))
ORDER BY o.paid_on, o.id;
