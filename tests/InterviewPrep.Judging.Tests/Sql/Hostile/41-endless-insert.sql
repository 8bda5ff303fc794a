-- attack: 41
-- about: a statement that never ends
-- problem: raise-the-prices
-- expected: TimeLimitExceeded, MemoryLimitExceeded
CREATE TABLE t (i);
INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n;
