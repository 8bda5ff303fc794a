INSERT INTO products (sku, name, price_cents, stock) VALUES
  ('A-1', 'Garden hose', 2490, 12),
  ('A-2', 'Watering can', 1290, 40),
  ('B-1', 'Rake', 1850, 14);

INSERT INTO feed (sku, sent_at, name, price_cents) VALUES
  ('A-1', '2025-06-01 06:00:00', 'Garden hose, green', 2600),
  ('A-2', '2025-06-01 06:00:00', 'Watering can', 1100),
  ('C-1', '2025-06-01 06:00:00', 'Lawn mower', 19900);
