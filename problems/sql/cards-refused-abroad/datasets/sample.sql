INSERT INTO attempts (id, card, country, status, attempted_at) VALUES
  (1, 'card-A', 'DE', 'declined', '2025-04-01 09:00:00'),
  (2, 'card-A', 'PT', 'declined', '2025-04-01 09:05:00'),
  (3, 'card-A', 'DE', 'declined', '2025-04-01 21:40:00'),
  (4, 'card-A', 'DE', 'approved', '2025-04-01 22:00:00'),
  (5, 'card-B', 'AT', 'declined', '2025-04-01 10:00:00'),
  (6, 'card-B', 'AT', 'declined', '2025-04-01 10:01:00'),
  (7, 'card-B', 'AT', 'declined', '2025-04-01 10:02:00'),
  (8, 'card-C', 'DE', 'declined', '2025-04-02 12:00:00'),
  (9, 'card-C', 'FR', 'declined', '2025-04-02 12:30:00'),
  (10, 'card-C', 'FR', 'approved', '2025-04-02 12:31:00');
