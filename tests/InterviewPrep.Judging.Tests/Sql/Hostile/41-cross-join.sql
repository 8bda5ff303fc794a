-- attack: 41
-- about: six tables without a condition
-- problem: total-of-each-customer
-- expected: TimeLimitExceeded
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 300)
SELECT count(*), 1 FROM n AS a, n AS b, n AS c, n AS d, n AS e, n AS f;
