-- problem: raise-the-prices
SAVEPOINT one;
UPDATE products SET price = price + 10;
SAVEPOINT two;
DELETE FROM products;
ROLLBACK TO two;
RELEASE one;
