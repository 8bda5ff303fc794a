-- attack: 43
-- about: a trigger does not wake itself
-- problem: raise-the-prices
-- expected: Accepted
UPDATE products SET price = price + 10;
CREATE TABLE a (i);
CREATE TRIGGER again AFTER INSERT ON a BEGIN INSERT INTO a VALUES (NEW.i + 1); END;
INSERT INTO a VALUES (1);
