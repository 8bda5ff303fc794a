-- attack: 40
-- about: a setting of the connection
-- problem: raise-the-prices
-- expected: CompileError
-- message: PRAGMA journal_mode
PRAGMA journal_mode = wal;
UPDATE products SET price = price + 10;
