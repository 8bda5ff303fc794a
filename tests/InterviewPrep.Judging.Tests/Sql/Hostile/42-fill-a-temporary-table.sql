-- attack: 42
-- about: or one that would lie in a file
-- problem: raise-the-prices
-- expected: MemoryLimitExceeded, TimeLimitExceeded
CREATE TEMP TABLE t (b);
INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 10000) SELECT randomblob(900000) FROM n;
