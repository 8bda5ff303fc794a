-- attack: 44
-- about: has nothing to hold together
-- problem: total-of-each-customer
-- expected: CompileError
-- message: must be a query
BEGIN;
