-- attack: 44
-- about: what is not released is lost
-- problem: raise-the-prices
-- expected: WrongAnswer
SAVEPOINT one;
UPDATE products SET price = price + 10;
