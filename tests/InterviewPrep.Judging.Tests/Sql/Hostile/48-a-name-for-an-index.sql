-- attack: 48
-- about: a name that reads like a better plan
-- problem: orders-of-a-day
-- expected: WrongAnswer
-- message: reads the whole of orders
SELECT "o USING INDEX orders_by_day (placed_on=?)".id FROM orders AS "o USING INDEX orders_by_day (placed_on=?)" WHERE placed_on || '' = '2024-03-01';
