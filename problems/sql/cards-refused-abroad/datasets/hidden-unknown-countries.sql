INSERT INTO attempts (id, card, country, status, attempted_at) VALUES
  (1, 'card-A', 'DE', 'declined', '2025-04-01 09:00:00'),
  (2, 'card-A', NULL, 'declined', '2025-04-01 09:01:00'),
  (3, 'card-A', 'DE', 'declined', '2025-04-01 09:02:00'),
  (4, 'card-B', 'DE', 'declined', '2025-04-01 09:00:00'),
  (5, 'card-B', NULL, 'declined', '2025-04-01 09:01:00'),
  (6, 'card-B', 'FR', 'declined', '2025-04-01 09:02:00'),
  (7, 'card-C', NULL, 'declined', '2025-04-01 09:00:00'),
  (8, 'card-C', NULL, 'declined', '2025-04-01 09:01:00'),
  (9, 'card-C', NULL, 'declined', '2025-04-01 09:02:00');
