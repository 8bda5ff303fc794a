-- attack: 41
-- about: a frame of all rows for each row
-- problem: total-of-each-customer
-- expected: TimeLimitExceeded, MemoryLimitExceeded
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 200000)
SELECT i, max(i) OVER (ORDER BY i ROWS BETWEEN 100000 PRECEDING AND 100000 FOLLOWING EXCLUDE CURRENT ROW) FROM n;
