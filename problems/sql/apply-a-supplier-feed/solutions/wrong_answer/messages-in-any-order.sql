-- Applies all messages in the order in which they happen to be stored.
INSERT INTO products (sku, name, price_cents)
SELECT sku, name, price_cents
FROM feed
WHERE true
ON CONFLICT (sku) DO UPDATE SET
  name        = excluded.name,
  price_cents = COALESCE(excluded.price_cents, products.price_cents);
