INSERT INTO products (sku, name, price_cents, stock) VALUES
  ('A-1', 'Garden hose', 2490, 0),
  ('A-2', 'Watering can', NULL, 5),
  ('A-3', 'Sprinkler', 900, 2);

INSERT INTO feed (sku, sent_at, name, price_cents) VALUES
  ('A-1', '2025-06-01 06:00:00', 'Garden hose, green', NULL),
  ('A-2', '2025-06-01 06:00:00', 'Watering can, steel', NULL),
  ('A-3', '2025-06-01 06:00:00', 'Sprinkler, round', 950),
  ('A-3', '2025-06-02 06:00:00', 'Sprinkler, square', NULL),
  ('C-1', '2025-06-01 06:00:00', 'Lawn mower', 19900),
  ('C-1', '2025-06-01 07:00:00', 'Lawn mower, electric', NULL);
