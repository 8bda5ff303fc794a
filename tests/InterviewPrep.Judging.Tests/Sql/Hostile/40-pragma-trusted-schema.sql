-- attack: 40
-- about: a setting of the connection
-- problem: raise-the-prices
-- expected: CompileError
-- message: PRAGMA trusted_schema
PRAGMA trusted_schema = 1;
UPDATE products SET price = price + 10;
