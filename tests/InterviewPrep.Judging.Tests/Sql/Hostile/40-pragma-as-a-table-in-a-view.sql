-- attack: 40
-- about: a setting, through a view
-- problem: raise-the-prices
-- expected: RuntimeError, CompileError
DROP TABLE products;
CREATE VIEW products AS SELECT seq AS id, name AS shelf, file AS price FROM pragma_database_list;
