-- attack: 43
-- about: half a byte
-- problem: total-of-each-customer
-- expected: CompileError
-- message: unrecognized token
SELECT x'abc', 1;
