-- attack: 42
-- about: a table of gigabytes
-- problem: raise-the-prices
-- expected: MemoryLimitExceeded, TimeLimitExceeded
CREATE TABLE t (b);
INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 10000) SELECT randomblob(900000) FROM n;
