INSERT INTO departments (id, parent_id, name) VALUES
  (50, NULL, 'Engineering'),
  (7, 50, 'Platform'),
  (30, 7, 'Networks'),
  (2, 30, 'Wires'),
  (9, NULL, 'Sales'),
  (3, 9, 'Export');

INSERT INTO costs (id, department_id, amount_cents) VALUES
  (1, 2, 5),
  (2, 7, 100),
  (3, 30, 20),
  (4, 3, 1),
  (5, 2, 6);
