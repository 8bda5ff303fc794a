INSERT INTO login_attempts (id, email, ip, succeeded, attempted_at) VALUES
  (1, 'Ada@example.org', '10.0.0.1', 0, '2025-03-02 07:59:00'),
  (2, 'ada@example.org', '10.0.0.2', 0, '2025-03-02 07:59:00'),
  (3, 'Ada@example.org', '10.0.0.3', 0, '2025-03-02 07:59:00'),
  (4, 'ada@example.org', '10.0.0.4', 0, '2025-03-02 07:59:00'),
  (5, 'Ada@example.org', '10.0.0.5', 0, '2025-03-02 07:59:00'),
  (6, 'ada@example.org', '10.0.0.6', 0, '2025-03-02 07:59:00'),
  (7, 'Ada@example.org', '10.0.0.7', 0, '2025-03-02 07:59:00'),
  (8, 'ada@example.org', '10.0.0.8', 0, '2025-03-02 07:59:00');
