INSERT INTO requests (id, service, route, duration_ms) VALUES
  (1, 'orders', '/a', 900),
  (2, 'orders', '/b', 800),
  (3, 'orders', '/c', 300),
  (4, 'orders', '/d', 200),
  (5, 'orders', '/d', 100),
  (6, 'orders', '/e', 150),
  (7, 'orders', '/e', 150),
  (8, 'orders', '/f', 299);
