INSERT INTO products (sku, name, price_cents, stock) VALUES
  ('A-1', 'Garden hose 20 m', 2490, 0),
  ('A-2', 'Watering can', 1290, 0),
  ('B-1', 'Rake', 1850, 14),
  ('B-2', 'Spade', 2200, 3),
  ('B-3', 'Wheelbarrow', NULL, 1);

INSERT INTO feed (sku, sent_at, name, price_cents) VALUES
  ('A-1', '2025-06-01 06:00:00', 'Garden hose 25 m', 2790),
  ('A-2', '2025-06-01 06:00:00', 'Watering can, steel', 1290),
  ('C-1', '2025-06-01 06:00:00', 'Lawn mower', 19900),
  ('C-2', '2025-06-01 06:00:00', 'Hedge trimmer', NULL),
  ('C-3', '2025-06-01 06:05:00', 'Leaf blower', 8900);
