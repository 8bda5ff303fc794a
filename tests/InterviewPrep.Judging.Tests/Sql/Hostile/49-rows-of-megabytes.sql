-- attack: 49
-- about: few rows, and large ones
-- problem: total-of-each-customer
-- timeMs: 10000
-- expected: OutputLimitExceeded
-- message: Stopped after 4096 KB
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100)
SELECT i, hex(zeroblob(250000)) FROM n;
