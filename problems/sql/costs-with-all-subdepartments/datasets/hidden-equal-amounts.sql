INSERT INTO departments (id, parent_id, name) VALUES
  (1, NULL, 'Engineering'),
  (2, 1, 'Platform'),
  (3, 1, 'Product'),
  (4, 2, 'Databases');

INSERT INTO costs (id, department_id, amount_cents) VALUES
  (1, 2, 500),
  (2, 3, 500),
  (3, 4, 500),
  (4, 4, 500),
  (5, 1, 500);
