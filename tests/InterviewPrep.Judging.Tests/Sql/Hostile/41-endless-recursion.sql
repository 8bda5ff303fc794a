-- attack: 41
-- about: a query that never ends
-- problem: total-of-each-customer
-- expected: TimeLimitExceeded
-- message: ms of CPU time
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
SELECT i, i FROM n WHERE i < 0;
