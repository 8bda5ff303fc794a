INSERT INTO services (id, name) VALUES
  (1, 'search'),
  (2, 'billing'),
  (3, 'media');

INSERT INTO deployments (id, service_id, environment, outcome) VALUES
  (1, 1, 'staging', 'failed'),
  (2, 1, 'staging', 'succeeded'),
  (3, 3, 'production', 'succeeded');
