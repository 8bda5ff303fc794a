INSERT INTO coupons (id, code) VALUES
  (1, 'SPRING10'),
  (2, 'WELCOME'),
  (3, 'VIP20');

INSERT INTO orders (id, coupon_id, status) VALUES
  (1, 1, 'paid'),
  (2, NULL, 'paid'),
  (3, NULL, 'open'),
  (4, 3, 'open');
