INSERT INTO requests (id, service, route, duration_ms) VALUES
  (1, 'orders', '/a', NULL),
  (2, 'orders', '/b', 7),
  (3, 'orders', '/b', NULL),
  (4, 'users', '/x', NULL),
  (5, 'users', '/y', NULL),
  (6, 'users', '/z', 0);
