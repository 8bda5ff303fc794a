-- attack: 40
-- about: code of its own, later
-- problem: raise-the-prices
-- expected: RuntimeError, CompileError
DROP TABLE products;
CREATE VIEW products AS SELECT load_extension('x') AS id, 1 AS shelf, 2 AS price;
