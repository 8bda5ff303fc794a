SELECT sku, name, price_cents, stock
FROM products;
