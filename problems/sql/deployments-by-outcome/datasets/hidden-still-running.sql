INSERT INTO services (id, name) VALUES
  (1, 'search'),
  (2, 'billing'),
  (3, 'media');

INSERT INTO deployments (id, service_id, environment, outcome) VALUES
  (1, 1, 'production', 'failed'),
  (2, 1, 'production', NULL),
  (3, 1, 'production', NULL),
  (4, 2, 'production', NULL),
  (5, 2, 'production', 'rolled_back'),
  (6, 2, 'production', 'succeeded'),
  (7, 3, 'production', NULL);
