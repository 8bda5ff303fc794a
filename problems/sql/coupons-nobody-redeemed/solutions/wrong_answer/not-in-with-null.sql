-- Lets NULL into the list of NOT IN, after which nothing is certain not to be in it.
SELECT id, code
FROM coupons
WHERE id NOT IN (SELECT coupon_id FROM orders WHERE status <> 'refunded');
