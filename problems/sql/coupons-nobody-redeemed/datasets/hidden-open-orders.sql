INSERT INTO coupons (id, code) VALUES
  (1, 'SPRING10'),
  (2, 'WELCOME'),
  (3, 'VIP20');

INSERT INTO orders (id, coupon_id, status) VALUES
  (1, 1, 'open'),
  (2, 2, 'refunded'),
  (3, 2, 'open');
