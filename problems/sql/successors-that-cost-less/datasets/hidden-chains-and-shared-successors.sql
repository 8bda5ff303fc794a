INSERT INTO parts (id, name, price_cents, replaced_by) VALUES
  (1, 'Pump A', 1000, 2),
  (2, 'Pump B', 1200, 3),
  (3, 'Pump C', 900, NULL),
  (4, 'Pump D', 950, 3),
  (5, 'Pump A', 500, 3),
  (6, 'Pump A', 901, 3);
