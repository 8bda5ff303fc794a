-- problem: raise-the-prices
-- missing: 3
-- extra: 3
UPDATE products SET price = price + 11;
