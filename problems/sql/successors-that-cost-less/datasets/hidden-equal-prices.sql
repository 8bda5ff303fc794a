INSERT INTO parts (id, name, price_cents, replaced_by) VALUES
  (1, 'Pump A', 900, 2),
  (2, 'Pump B', 900, 3),
  (3, 'Pump C', 899, NULL),
  (4, 'Seal A', 0, 5),
  (5, 'Seal B', 0, NULL);
