INSERT INTO prices (id, product, valid_from, valid_to, price_cents) VALUES
  (1, 'tea', '2025-06-01', '2025-08-31', 450),
  (2, 'rice', '2025-06-01', '2025-08-31', 450),
  (3, 'tea', '2025-09-01', NULL, 450);
