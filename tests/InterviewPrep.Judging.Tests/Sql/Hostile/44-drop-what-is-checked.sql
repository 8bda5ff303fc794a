-- attack: 44
-- about: nothing is left to look at
-- problem: raise-the-prices
-- expected: RuntimeError
-- message: cannot be checked
DROP TABLE products;
