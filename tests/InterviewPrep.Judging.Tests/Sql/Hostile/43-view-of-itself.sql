-- attack: 43
-- about: a definition that goes in a circle
-- problem: raise-the-prices
-- expected: RuntimeError, CompileError
CREATE VIEW one AS SELECT * FROM two;
CREATE VIEW two AS SELECT * FROM one;
DROP TABLE products;
CREATE VIEW products AS SELECT 1 AS id, 2 AS shelf, 3 AS price FROM one;
