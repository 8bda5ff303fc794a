-- attack: 41
-- about: computed for every row that is read
-- problem: raise-the-prices
-- expected: TimeLimitExceeded
CREATE TABLE heavy (a, b AS (length(replace(hex(zeroblob(400000 + a)), '00', 'xy'))));
INSERT INTO heavy (a) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000) SELECT i FROM n;
UPDATE products SET price = (SELECT sum(b) FROM heavy);
