INSERT INTO attempts (id, card, country, status, attempted_at) VALUES
  (1, 'card-A', 'DE', 'declined', '2025-04-01 23:59:59'),
  (2, 'card-A', 'PT', 'declined', '2025-04-02 00:00:00'),
  (3, 'card-A', 'DE', 'declined', '2025-04-02 00:10:00'),
  (4, 'card-B', 'DE', 'declined', '2025-04-30 23:00:00'),
  (5, 'card-B', 'PT', 'declined', '2025-04-30 23:10:00'),
  (6, 'card-B', 'FR', 'declined', '2025-04-30 23:59:59'),
  (7, 'card-B', 'FR', 'declined', '2025-05-01 00:00:00'),
  (8, 'card-B', 'FR', 'declined', '2025-05-01 00:00:00'),
  (9, 'card-B', 'DE', 'declined', '2025-05-01 08:00:00');
