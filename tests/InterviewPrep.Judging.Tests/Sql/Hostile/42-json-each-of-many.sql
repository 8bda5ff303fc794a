-- attack: 42
-- about: an array of a million
-- problem: total-of-each-customer
-- timeMs: 10000
-- expected: OutputLimitExceeded, WrongAnswer, RuntimeError
SELECT key, value FROM json_each('[' || replace(hex(zeroblob(200000)), '0', '1,') || '1]');
