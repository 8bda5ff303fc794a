-- problem: raise-the-prices
-- error: 4:21 no such column: cost
UPDATE products SET price = price + 10;
UPDATE products SET cost = 1;
