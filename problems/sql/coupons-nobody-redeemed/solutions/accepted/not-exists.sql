SELECT c.id, c.code
FROM coupons AS c
WHERE NOT EXISTS (
  SELECT 1
  FROM orders AS o
  WHERE o.coupon_id = c.id AND o.status <> 'refunded'
);
