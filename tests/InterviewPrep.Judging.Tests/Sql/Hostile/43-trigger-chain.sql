-- attack: 43
-- about: two triggers that wake each other, once
-- problem: raise-the-prices
-- expected: WrongAnswer
CREATE TABLE a (i);
CREATE TABLE b (i);
CREATE TRIGGER ab AFTER INSERT ON a BEGIN INSERT INTO b VALUES (NEW.i + 1); END;
CREATE TRIGGER ba AFTER INSERT ON b BEGIN INSERT INTO a VALUES (NEW.i + 1); END;
INSERT INTO a VALUES (1);
