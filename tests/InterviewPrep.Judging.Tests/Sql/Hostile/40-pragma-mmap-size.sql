-- attack: 40
-- about: a setting of the connection
-- problem: raise-the-prices
-- expected: CompileError
-- message: PRAGMA mmap_size
PRAGMA mmap_size = 1000000000;
UPDATE products SET price = price + 10;
