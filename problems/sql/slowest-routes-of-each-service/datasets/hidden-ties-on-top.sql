INSERT INTO requests (id, service, route, duration_ms) VALUES
  (1, 'orders', '/a', 900),
  (2, 'orders', '/b', 500),
  (3, 'orders', '/b', 400),
  (4, 'orders', '/c', 700),
  (5, 'orders', '/d', 700),
  (6, 'orders', '/e', 100),
  (7, 'users', '/x', 10),
  (8, 'users', '/y', 10),
  (9, 'users', '/z', 10),
  (10, 'users', '/w', 9);
