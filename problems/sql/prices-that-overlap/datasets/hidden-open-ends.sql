INSERT INTO prices (id, product, valid_from, valid_to, price_cents) VALUES
  (1, 'tea', '2025-01-01', NULL, 450),
  (2, 'tea', '2025-03-15', NULL, 480),
  (3, 'rice', '2025-01-01', NULL, 300),
  (4, 'rice', '2025-02-01', '2025-02-28', 250),
  (5, 'salt', '2025-01-01', '2025-01-31', 90),
  (6, 'salt', '2025-02-01', NULL, 95);
