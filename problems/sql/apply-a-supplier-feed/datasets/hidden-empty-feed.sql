INSERT INTO products (sku, name, price_cents, stock) VALUES
  ('A-1', 'Garden hose', 2490, 3);
