-- problem: raise-the-prices
CREATE TRIGGER dearer AFTER UPDATE OF shelf ON products BEGIN UPDATE products SET price = price + 10 WHERE id = NEW.id; END;
UPDATE products SET shelf = shelf;
DROP TRIGGER dearer;
