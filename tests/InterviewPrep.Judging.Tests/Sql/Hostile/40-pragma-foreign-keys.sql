-- attack: 40
-- about: a setting of the connection
-- problem: raise-the-prices
-- expected: CompileError
-- message: PRAGMA foreign_keys
PRAGMA foreign_keys = 0;
UPDATE products SET price = price + 10;
