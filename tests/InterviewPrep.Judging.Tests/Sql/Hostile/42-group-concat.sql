-- attack: 42
-- about: a text that grows by each row
-- problem: total-of-each-customer
-- timeMs: 10000
-- expected: RuntimeError, MemoryLimitExceeded
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000000)
SELECT group_concat(hex(zeroblob(500))), 1 FROM n;
