-- attack: 44
-- about: a temporary view of the same name
-- problem: raise-the-prices
-- expected: WrongAnswer
CREATE TEMP VIEW products AS SELECT id, shelf, price + 10 AS price FROM main.products;
