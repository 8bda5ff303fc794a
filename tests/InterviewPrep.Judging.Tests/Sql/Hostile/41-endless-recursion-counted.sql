-- attack: 41
-- about: a count that never ends
-- problem: total-of-each-customer
-- expected: TimeLimitExceeded
-- skipped: 2
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n)
SELECT count(*), 1 FROM n;
