-- attack: 44
-- about: a trigger may say anything, in a message of bounded length
-- problem: raise-the-prices
-- expected: RuntimeError
-- message: told
CREATE TRIGGER tell BEFORE UPDATE ON products BEGIN SELECT RAISE(ABORT, 'told'); END;
UPDATE products SET price = 1;
