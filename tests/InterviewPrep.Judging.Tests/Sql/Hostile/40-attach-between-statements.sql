-- attack: 40
-- about: a file to write to
-- problem: raise-the-prices
-- expected: CompileError
-- message: cannot be attached
UPDATE products SET price = price + 10;
ATTACH '/tmp/interviewprep-hostile.db' AS other;
CREATE TABLE other.t AS SELECT * FROM products;
