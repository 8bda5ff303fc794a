-- attack: 42
-- about: a gigabyte of one letter
-- problem: total-of-each-customer
-- timeMs: 10000
-- expected: RuntimeError, MemoryLimitExceeded, WrongAnswer
SELECT printf('%.*c', 1000000000, 'x'), 1;
