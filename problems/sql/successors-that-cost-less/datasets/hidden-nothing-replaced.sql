INSERT INTO parts (id, name, price_cents, replaced_by) VALUES
  (1, 'Pump A', 1000, NULL),
  (2, 'Pump B', 800, NULL);
