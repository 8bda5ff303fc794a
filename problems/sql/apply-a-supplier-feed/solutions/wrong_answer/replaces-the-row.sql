-- Replaces the whole row, and with it the stock.
INSERT OR REPLACE INTO products (sku, name, price_cents)
SELECT f.sku, f.name, COALESCE(f.price_cents, p.price_cents)
FROM feed AS f
LEFT JOIN products AS p ON p.sku = f.sku
WHERE f.sent_at = (SELECT MAX(newest.sent_at) FROM feed AS newest WHERE newest.sku = f.sku);
