INSERT INTO login_attempts (id, email, ip, succeeded, attempted_at) VALUES
  (1, 'ben@example.org', '10.0.0.9', 1, '2025-03-01 08:05:00'),
  (2, NULL, '10.0.0.9', 1, '2025-03-01 08:05:00');
