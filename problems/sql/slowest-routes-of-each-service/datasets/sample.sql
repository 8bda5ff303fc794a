INSERT INTO requests (id, service, route, duration_ms) VALUES
  (1, 'orders', '/orders', 120),
  (2, 'users', '/users', 40),
  (3, 'orders', '/orders/export', 900),
  (4, 'orders', '/orders', 180),
  (5, 'orders', '/orders/find', 250),
  (6, 'orders', '/health', 5),
  (7, 'users', '/login', 300),
  (8, 'orders', '/health', NULL),
  (9, 'users', '/login', 220),
  (10, 'orders', '/health', 4);
