-- attack: 42
-- about: a gigabyte of noughts
-- problem: total-of-each-customer
-- timeMs: 10000
-- expected: RuntimeError, MemoryLimitExceeded
-- message: too big
SELECT zeroblob(1000000000), 1;
