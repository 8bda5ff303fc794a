-- attack: 41
-- about: a table that grows while it is read
-- problem: raise-the-prices
-- expected: TimeLimitExceeded, MemoryLimitExceeded, Accepted
UPDATE products SET price = price + 10;
CREATE TABLE t (i);
INSERT INTO t VALUES (1);
INSERT INTO t SELECT a.i FROM t AS a, t AS b, (SELECT 1 UNION ALL SELECT 2);
INSERT INTO t SELECT a.i FROM t AS a, t AS b, (SELECT 1 UNION ALL SELECT 2);
INSERT INTO t SELECT a.i FROM t AS a, t AS b, (SELECT 1 UNION ALL SELECT 2);
INSERT INTO t SELECT a.i FROM t AS a, t AS b, (SELECT 1 UNION ALL SELECT 2);
INSERT INTO t SELECT a.i FROM t AS a, t AS b, (SELECT 1 UNION ALL SELECT 2);
INSERT INTO t SELECT a.i FROM t AS a, t AS b, (SELECT 1 UNION ALL SELECT 2);
INSERT INTO t SELECT a.i FROM t AS a, t AS b, (SELECT 1 UNION ALL SELECT 2);
INSERT INTO t SELECT a.i FROM t AS a, t AS b, (SELECT 1 UNION ALL SELECT 2);
INSERT INTO t SELECT a.i FROM t AS a, t AS b, (SELECT 1 UNION ALL SELECT 2);
