INSERT INTO brands (id, name) VALUES
  (1, 'Aurum'),
  (2, 'Borealis'),
  (3, 'Cirrus'),
  (4, 'Delta'),
  (5, 'Ember');

INSERT INTO products (id, brand_id, name, discontinued_on) VALUES
  (11, 1, 'Desk lamp', NULL),
  (12, 1, 'Floor lamp', NULL),
  (13, 1, 'Lava lamp', '2024-02-01'),
  (21, 2, 'Kettle', NULL),
  (31, 3, 'Radio', NULL),
  (32, 3, 'Record player', NULL),
  (41, 4, 'Bench', NULL),
  (51, 5, 'Stove', NULL);

INSERT INTO customers (id, name) VALUES
  (1, 'Ada Lind'),
  (2, 'Ben Okoro'),
  (3, 'Chloé Sato'),
  (4, 'Dev Weiss'),
  (5, 'Eva Lind');

INSERT INTO purchases (id, customer_id, product_id, returned_on) VALUES
  (1, 1, 11, NULL),
  (2, 2, 11, NULL),
  (3, 1, 12, NULL),
  (4, 3, 21, NULL),
  (5, 2, 21, NULL),
  (6, 3, 31, NULL),
  (7, 3, 32, '2025-03-02'),
  (8, 4, 12, NULL);
