INSERT INTO coupons (id, code) VALUES
  (1, 'SPRING10'),
  (2, 'WELCOME'),
  (3, 'VIP20'),
  (4, 'MOVING'),
  (5, 'SORRY5');

INSERT INTO orders (id, coupon_id, status) VALUES
  (101, 1, 'paid'),
  (102, 2, 'open'),
  (103, 2, 'paid'),
  (104, NULL, 'refunded'),
  (105, 1, 'refunded'),
  (106, 5, 'paid');
