-- Overwrites a price that is known with one that is not.
INSERT INTO products (sku, name, price_cents)
SELECT f.sku, f.name, f.price_cents
FROM feed AS f
WHERE f.sent_at = (SELECT MAX(newest.sent_at) FROM feed AS newest WHERE newest.sku = f.sku)
ON CONFLICT (sku) DO UPDATE SET name = excluded.name, price_cents = excluded.price_cents;
