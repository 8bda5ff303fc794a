-- attack: 40
-- about: a setting of the connection
-- problem: raise-the-prices
-- expected: CompileError
-- message: PRAGMA temp_store_directory
PRAGMA temp_store_directory = '/tmp';
UPDATE products SET price = price + 10;
