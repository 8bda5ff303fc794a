-- attack: 40
-- about: a setting of the connection
-- problem: raise-the-prices
-- expected: CompileError
-- message: PRAGMA writable_schema
PRAGMA writable_schema = 1;
UPDATE products SET price = price + 10;
