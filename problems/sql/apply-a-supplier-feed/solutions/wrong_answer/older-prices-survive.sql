-- Applies the older messages first, so that a price from one of them survives.
INSERT INTO products (sku, name, price_cents)
SELECT sku, name, price_cents
FROM feed
WHERE true
ORDER BY sent_at
ON CONFLICT (sku) DO UPDATE SET
  name        = excluded.name,
  price_cents = COALESCE(excluded.price_cents, products.price_cents);
