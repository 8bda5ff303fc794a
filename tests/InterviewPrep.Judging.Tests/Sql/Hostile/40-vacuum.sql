-- attack: 40
-- about: rewrites the database through another one
-- problem: raise-the-prices
-- expected: RuntimeError
-- message: cannot be attached
UPDATE products SET price = price + 10;
VACUUM;
