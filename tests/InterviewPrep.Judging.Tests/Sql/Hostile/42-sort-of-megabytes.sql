-- attack: 42
-- about: rows of a megabyte, to be sorted
-- problem: total-of-each-customer
-- timeMs: 10000
-- expected: MemoryLimitExceeded
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000)
SELECT i, length(b) FROM (SELECT i, randomblob(1000000) AS b FROM n ORDER BY b);
