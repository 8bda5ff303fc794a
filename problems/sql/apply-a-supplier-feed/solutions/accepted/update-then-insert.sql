UPDATE products
SET name = n.name, price_cents = COALESCE(n.price_cents, products.price_cents)
FROM (
  SELECT sku, name, price_cents, ROW_NUMBER() OVER (PARTITION BY sku ORDER BY sent_at DESC) AS place
  FROM feed
) AS n
WHERE n.sku = products.sku AND n.place = 1;

INSERT INTO products (sku, name, price_cents, stock)
SELECT sku, name, price_cents, 0
FROM (
  SELECT sku, name, price_cents, ROW_NUMBER() OVER (PARTITION BY sku ORDER BY sent_at DESC) AS place
  FROM feed
)
WHERE place = 1 AND sku NOT IN (SELECT sku FROM products);
