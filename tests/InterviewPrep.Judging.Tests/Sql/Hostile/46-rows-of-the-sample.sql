-- attack: 46
-- about: what is shown, written down
-- problem: total-of-each-customer
-- expected: WrongAnswer
-- failed: same names
-- passed: 1 of 3
VALUES ('Ada', 15.0), ('Grace', 20.0);
