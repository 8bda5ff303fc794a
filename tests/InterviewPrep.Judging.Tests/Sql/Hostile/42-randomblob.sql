-- attack: 42
-- about: a gigabyte of noise
-- problem: total-of-each-customer
-- timeMs: 10000
-- expected: RuntimeError, MemoryLimitExceeded
SELECT randomblob(1000000000), 1;
