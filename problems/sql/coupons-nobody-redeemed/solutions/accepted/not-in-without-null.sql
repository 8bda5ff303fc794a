SELECT id, code
FROM coupons
WHERE id NOT IN (
  SELECT coupon_id
  FROM orders
  WHERE status <> 'refunded' AND coupon_id IS NOT NULL
);
