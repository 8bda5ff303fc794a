INSERT INTO brands (id, name) VALUES
  (1, 'Aurum'),
  (2, 'Borealis');

INSERT INTO products (id, brand_id, name, discontinued_on) VALUES
  (11, 1, 'Desk lamp', NULL),
  (12, 1, 'Floor lamp', NULL),
  (13, 1, 'Lava lamp', '2024-02-01'),
  (21, 2, 'Kettle', NULL),
  (22, 2, 'Teapot', '2024-03-01');

INSERT INTO customers (id, name) VALUES
  (1, 'Ada Lind'),
  (2, 'Ben Okoro'),
  (3, 'Chloé Sato');

INSERT INTO purchases (id, customer_id, product_id, returned_on) VALUES
  (1, 1, 11, NULL),
  (2, 1, 13, NULL),
  (3, 2, 11, NULL),
  (4, 2, 12, NULL),
  (5, 2, 13, NULL),
  (6, 3, 22, NULL),
  (7, 3, 11, NULL),
  (8, 3, 12, NULL);
