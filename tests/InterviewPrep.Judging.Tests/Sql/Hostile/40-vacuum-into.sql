-- attack: 40
-- about: a copy of the database as a file
-- problem: raise-the-prices
-- expected: RuntimeError
-- message: cannot be attached
UPDATE products SET price = price + 10;
VACUUM INTO '/tmp/interviewprep-hostile.db';
