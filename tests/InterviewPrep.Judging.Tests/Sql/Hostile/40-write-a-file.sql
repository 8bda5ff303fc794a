-- attack: 40
-- about: functions of the shell
-- problem: total-of-each-customer
-- expected: CompileError
-- message: no such function
SELECT writefile('/tmp/interviewprep-hostile', 'x'), 1;
