INSERT INTO attempts (id, card, country, status, attempted_at) VALUES
  (1, 'card-A', 'DE', 'declined', '2025-04-01 09:00:00'),
  (2, 'card-A', 'DE', 'declined', '2025-04-01 09:01:00'),
  (3, 'card-A', 'DE', 'declined', '2025-04-01 09:02:00'),
  (4, 'card-A', 'PT', 'approved', '2025-04-01 09:03:00'),
  (5, 'card-B', 'DE', 'declined', '2025-04-01 09:00:00'),
  (6, 'card-B', 'PT', 'declined', '2025-04-01 09:01:00'),
  (7, 'card-B', 'DE', 'declined', '2025-04-01 09:02:00'),
  (8, 'card-B', 'FR', 'approved', '2025-04-01 09:03:00');
