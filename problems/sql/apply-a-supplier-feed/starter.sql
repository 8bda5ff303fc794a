INSERT INTO products (sku, name, price_cents)
SELECT
