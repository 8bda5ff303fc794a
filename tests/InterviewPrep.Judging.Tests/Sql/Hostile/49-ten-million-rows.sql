-- attack: 49
-- about: more than anybody reads
-- problem: total-of-each-customer
-- timeMs: 10000
-- expected: OutputLimitExceeded
-- message: Stopped after 100000 rows
-- skipped: 2
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 10000000)
SELECT i, i FROM n;
