-- attack: 43
-- about: a text that does not end
-- problem: total-of-each-customer
-- expected: CompileError
-- message: unrecognized token
SELECT 'abc, 1;
