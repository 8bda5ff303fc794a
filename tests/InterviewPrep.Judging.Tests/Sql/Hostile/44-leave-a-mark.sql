-- attack: 44
-- about: each dataset has a database of its own
-- problem: raise-the-prices
-- expected: Accepted
CREATE TABLE mark (i);
CREATE TRIGGER again AFTER UPDATE ON products BEGIN UPDATE products SET price = 0 WHERE id = 1; END;
DROP TRIGGER again;
UPDATE products SET price = price + 10;
