INSERT INTO brands (id, name) VALUES
  (1, 'Aurum'),
  (2, 'Borealis');

INSERT INTO products (id, brand_id, name, discontinued_on) VALUES
  (11, 1, 'Desk lamp', NULL),
  (12, 1, 'Floor lamp', NULL),
  (21, 2, 'Kettle', NULL);

INSERT INTO customers (id, name) VALUES
  (1, 'Ada Lind'),
  (2, 'Ben Okoro');

INSERT INTO purchases (id, customer_id, product_id, returned_on) VALUES
  (1, 1, 11, NULL),
  (2, 1, 11, NULL),
  (3, 2, 11, NULL),
  (4, 2, 12, NULL),
  (5, 2, 12, NULL),
  (6, 2, 21, NULL),
  (7, 2, 21, NULL);
