-- attack: 44
-- about: what is not committed is lost
-- problem: raise-the-prices
-- expected: WrongAnswer
BEGIN;
UPDATE products SET price = price + 10;
