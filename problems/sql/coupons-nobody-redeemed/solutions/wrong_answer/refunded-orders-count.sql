-- Counts refunded orders as well.
SELECT c.id, c.code
FROM coupons AS c
LEFT JOIN orders AS o ON o.coupon_id = c.id
WHERE o.id IS NULL;
