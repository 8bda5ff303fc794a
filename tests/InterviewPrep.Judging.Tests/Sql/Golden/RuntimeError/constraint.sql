-- problem: raise-the-prices
-- message: CHECK constraint failed: price >= 0 (line 5)
UPDATE products SET price = price + 10;

UPDATE products
SET price = -1 WHERE id = 1;
