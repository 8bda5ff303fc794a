INSERT INTO login_attempts (id, email, ip, succeeded, attempted_at) VALUES
  (1, 'ada@example.org', '10.0.0.7', 1, '2025-03-01 08:00:00'),
  (2, 'ben@example.org', '10.0.0.9', 1, '2025-03-01 08:05:00'),
  (3, 'Ada@Example.org', '10.0.0.7', 0, '2025-03-02 07:59:00'),
  (4, 'ADA@EXAMPLE.ORG', '10.0.0.7', 0, '2025-03-02 07:59:20'),
  (5, 'ada@example.org', '10.0.0.7', 1, '2025-03-02 08:00:00'),
  (6, 'chloe@example.org', '10.0.3.3', 0, '2025-03-02 09:00:00'),
  (7, NULL, '10.0.8.1', 0, '2025-03-02 09:10:00'),
  (8, 'ada@example.com', '10.0.8.1', 0, '2025-03-02 09:11:00');
