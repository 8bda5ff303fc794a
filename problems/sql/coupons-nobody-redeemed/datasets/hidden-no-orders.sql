INSERT INTO coupons (id, code) VALUES
  (1, 'SPRING10'),
  (2, 'WELCOME');
