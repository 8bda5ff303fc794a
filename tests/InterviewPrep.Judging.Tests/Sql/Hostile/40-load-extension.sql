-- attack: 40
-- about: code of its own
-- problem: total-of-each-customer
-- expected: CompileError
-- message: load_extension is not available
SELECT load_extension('/tmp/interviewprep-hostile.so'), 1;
