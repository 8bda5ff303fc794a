-- attack: 42
-- about: nested two thousand levels deep
-- problem: total-of-each-customer
-- timeMs: 10000
-- expected: RuntimeError, MemoryLimitExceeded
-- message: malformed JSON
SELECT json(replace(hex(zeroblob(10000)), '0', '[')), 1;
