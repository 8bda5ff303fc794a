INSERT INTO parts (id, name, price_cents, replaced_by) VALUES
  (1, 'Pump A', 900, 2),
  (2, 'Pump B', NULL, 3),
  (3, 'Pump C', 700, NULL),
  (4, 'Seal A', 400, 5),
  (5, 'Seal B', 0, NULL),
  (6, 'Hose A', NULL, 7),
  (7, 'Hose B', NULL, NULL);
