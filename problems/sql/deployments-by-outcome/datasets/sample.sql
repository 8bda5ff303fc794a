INSERT INTO services (id, name) VALUES
  (1, 'search'),
  (2, 'billing'),
  (3, 'media'),
  (4, 'notify'),
  (5, 'catalog');

INSERT INTO deployments (id, service_id, environment, outcome) VALUES
  (1, 1, 'production', 'succeeded'),
  (2, 1, 'production', 'failed'),
  (3, 1, 'production', 'succeeded'),
  (4, 1, 'production', 'rolled_back'),
  (5, 2, 'production', 'succeeded'),
  (6, 2, 'production', 'succeeded'),
  (7, 2, 'production', NULL),
  (8, 2, 'staging', 'failed'),
  (9, 3, 'production', NULL),
  (10, 5, 'production', 'failed'),
  (11, 5, 'production', 'succeeded'),
  (12, 5, 'production', 'succeeded'),
  (13, 5, 'production', 'succeeded'),
  (14, 5, 'staging', 'succeeded');
