-- attack: 40
-- about: a setting of the connection
-- problem: raise-the-prices
-- expected: CompileError
-- message: PRAGMA hard_heap_limit
PRAGMA hard_heap_limit = 0;
UPDATE products SET price = price + 10;
