-- attack: 40
-- about: a function that took a pointer
-- problem: total-of-each-customer
-- expected: CompileError
-- message: not available
SELECT fts3_tokenizer('simple', x'0000000000000000'), 1;
