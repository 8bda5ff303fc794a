-- attack: 40
-- about: a second database in memory
-- problem: raise-the-prices
-- expected: CompileError
-- message: cannot be attached
UPDATE products SET price = price + 10; ATTACH ':memory:' AS other;
