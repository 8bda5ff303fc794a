-- attack: 42
-- about: a text that grows by each replacement
-- problem: total-of-each-customer
-- timeMs: 10000
-- expected: RuntimeError, MemoryLimitExceeded
-- message: too big
SELECT replace(replace(replace(replace(replace(replace(replace(replace('aaaaaaaaaa', 'a', 'aaaaaaaaaa'), 'a', 'aaaaaaaaaa'), 'a', 'aaaaaaaaaa'), 'a', 'aaaaaaaaaa'), 'a', 'aaaaaaaaaa'), 'a', 'aaaaaaaaaa'), 'a', 'aaaaaaaaaa'), 'a', 'aaaaaaaaaa'), 1;
