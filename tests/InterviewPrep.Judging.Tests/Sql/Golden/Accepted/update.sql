-- problem: raise-the-prices
-- passed: 3 of 3
UPDATE products SET price = price + 10;
