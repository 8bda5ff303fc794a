INSERT INTO departments (id, parent_id, name) VALUES
  (1, NULL, 'Engineering'),
  (2, 1, 'Platform'),
  (3, 2, 'Networks');
