INSERT INTO departments (id, parent_id, name) VALUES
  (1, NULL, 'Level 1'),
  (2, 1, 'Level 2'),
  (3, 2, 'Level 3'),
  (4, 3, 'Level 4'),
  (5, 4, 'Level 5'),
  (6, 5, 'Level 6'),
  (7, 6, 'Level 7'),
  (8, 7, 'Level 8'),
  (9, 8, 'Level 9'),
  (20, 5, 'Aside'),
  (21, 20, 'Further aside');

INSERT INTO costs (id, department_id, amount_cents) VALUES
  (1, 1, 10),
  (2, 2, 100),
  (3, 3, 1000),
  (4, 4, 10000),
  (5, 5, 100000),
  (6, 6, 1000000),
  (7, 7, 10000000),
  (8, 8, 100000000),
  (9, 9, 1000000000),
  (30, 21, 5);
