INSERT INTO brands (id, name) VALUES
  (1, 'Aurum');

INSERT INTO products (id, brand_id, name, discontinued_on) VALUES
  (11, 1, 'Desk lamp', NULL),
  (12, 1, 'Floor lamp', NULL);

INSERT INTO customers (id, name) VALUES
  (1, 'Ada Lind'),
  (2, 'Ada Lind'),
  (3, 'Chloé Sato');

INSERT INTO purchases (id, customer_id, product_id, returned_on) VALUES
  (1, 1, 11, NULL),
  (2, 1, 12, '2024-05-01'),
  (3, 2, 11, '2024-05-01'),
  (4, 2, 11, NULL),
  (5, 2, 12, NULL),
  (6, 3, 11, NULL),
  (7, 3, 12, NULL);
