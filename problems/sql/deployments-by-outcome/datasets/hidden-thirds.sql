INSERT INTO services (id, name) VALUES
  (1, 'search'),
  (2, 'billing'),
  (3, 'media');

INSERT INTO deployments (id, service_id, environment, outcome) VALUES
  (1, 1, 'production', 'succeeded'),
  (2, 1, 'production', 'failed'),
  (3, 1, 'production', 'succeeded'),
  (4, 2, 'production', 'rolled_back'),
  (5, 2, 'production', 'failed'),
  (6, 2, 'production', 'succeeded'),
  (7, 3, 'production', 'failed'),
  (8, 3, 'production', 'succeeded'),
  (9, 3, 'production', 'succeeded'),
  (10, 3, 'production', 'succeeded'),
  (11, 3, 'production', 'succeeded'),
  (12, 3, 'production', 'succeeded'),
  (13, 3, 'production', 'succeeded');
