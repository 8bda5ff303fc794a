INSERT INTO departments (id, parent_id, name) VALUES
  (1, NULL, 'Engineering'),
  (2, 1, 'Platform'),
  (3, 1, 'Product'),
  (4, 2, 'Databases'),
  (5, 2, 'Networks'),
  (6, NULL, 'Sales');

INSERT INTO costs (id, department_id, amount_cents) VALUES
  (1, 1, 50000),
  (2, 2, 20000),
  (3, 2, 3000),
  (4, 4, 12000),
  (5, 3, 7000),
  (6, 4, -2000);
