INSERT INTO parts (id, name, price_cents, replaced_by) VALUES
  (1, 'Pump A', 12000, 4),
  (2, 'Seal A', 300, 5),
  (3, 'Valve A', NULL, 6),
  (4, 'Pump B', 9900, 7),
  (5, 'Seal B', 350, NULL),
  (6, 'Valve B', 2100, NULL),
  (7, 'Pump C', 10400, NULL),
  (8, 'Hose A', 800, 9),
  (9, 'Hose B', 650, NULL);
