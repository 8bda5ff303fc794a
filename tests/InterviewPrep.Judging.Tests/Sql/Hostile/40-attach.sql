-- attack: 40
-- about: a file of the system as another database
-- problem: total-of-each-customer
-- expected: CompileError
-- message: cannot be attached
ATTACH '/etc/passwd' AS other;
