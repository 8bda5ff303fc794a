INSERT INTO brands (id, name) VALUES
  (1, 'Aurum'),
  (2, 'Borealis'),
  (3, 'Cirrus');

INSERT INTO products (id, brand_id, name, discontinued_on) VALUES
  (11, 1, 'Desk lamp', NULL),
  (21, 2, 'Kettle', '2024-02-01');

INSERT INTO customers (id, name) VALUES
  (1, 'Ada Lind'),
  (2, 'Ben Okoro');

INSERT INTO purchases (id, customer_id, product_id, returned_on) VALUES
  (1, 1, 11, NULL),
  (2, 2, 21, NULL);
