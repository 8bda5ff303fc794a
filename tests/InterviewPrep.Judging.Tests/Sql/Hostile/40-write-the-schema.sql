-- attack: 40
-- about: the table of tables
-- problem: raise-the-prices
-- expected: CompileError
-- message: may not be modified
UPDATE sqlite_master SET sql = 'CREATE TABLE products (id, shelf, price)' WHERE name = 'products';
