-- attack: 41
-- about: and keeps every row
-- problem: total-of-each-customer
-- expected: TimeLimitExceeded, MemoryLimitExceeded
WITH RECURSIVE n(i) AS (SELECT 1 UNION SELECT i + 1 FROM n)
SELECT count(*), 1 FROM n;
