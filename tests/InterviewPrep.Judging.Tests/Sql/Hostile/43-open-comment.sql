-- attack: 43
-- about: a comment that does not end
-- problem: total-of-each-customer
-- expected: CompileError
-- message: There is no statement
/* SELECT 1, 2;
