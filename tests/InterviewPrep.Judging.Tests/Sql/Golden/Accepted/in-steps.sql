-- problem: raise-the-prices
BEGIN;
CREATE TEMP TABLE dear (id INTEGER PRIMARY KEY, price INTEGER);
INSERT INTO dear SELECT id, price + 10 FROM products;
SELECT * FROM dear;
UPDATE products SET price = dear.price FROM dear WHERE dear.id = products.id;
COMMIT;
