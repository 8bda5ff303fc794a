-- attack: 40
-- about: is no secret, and no answer
-- problem: total-of-each-customer
-- expected: WrongAnswer
SELECT name, sql FROM sqlite_schema;
