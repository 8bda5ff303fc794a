-- attack: 41
-- about: each row counts all rows
-- problem: total-of-each-customer
-- expected: TimeLimitExceeded
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 50000)
SELECT count(*), sum((SELECT count(*) FROM n AS b WHERE b.i <> a.i)) FROM n AS a;
