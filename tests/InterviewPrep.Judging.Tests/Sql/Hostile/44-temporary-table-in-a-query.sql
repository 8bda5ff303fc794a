-- attack: 44
-- about: even one of its own
-- problem: total-of-each-customer
-- expected: CompileError
-- message: must be a query
CREATE TEMP TABLE t AS SELECT 1;
