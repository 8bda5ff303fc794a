INSERT INTO coupons (id, code) VALUES
  (1, 'SPRING10'),
  (2, 'WELCOME'),
  (3, 'VIP20');

INSERT INTO orders (id, coupon_id, status) VALUES
  (1, 1, 'refunded'),
  (2, 1, 'refunded'),
  (3, 2, 'refunded'),
  (4, 2, 'paid'),
  (5, 3, 'paid');
