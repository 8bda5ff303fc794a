-- attack: 42
-- about: a gigabyte of blanks
-- problem: total-of-each-customer
-- timeMs: 10000
-- expected: RuntimeError, MemoryLimitExceeded, WrongAnswer
SELECT printf('%1000000000d', 1), format('%*d', 2000000000, 1);
