-- attack: 42
-- about: ten million rows, to be sorted
-- problem: total-of-each-customer
-- expected: MemoryLimitExceeded, TimeLimitExceeded
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 10000000)
SELECT i, r FROM (SELECT i, random() AS r FROM n ORDER BY 2 LIMIT 1 OFFSET 9000000);
