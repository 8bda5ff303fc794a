-- attack: 41
-- about: found by the query that checks the answer
-- problem: raise-the-prices
-- expected: TimeLimitExceeded
DROP TABLE products;
CREATE VIEW products AS
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id, 1 AS shelf, 2 AS price FROM n WHERE i < 0;
