-- attack: 40
-- about: the main database
-- problem: raise-the-prices
-- expected: CompileError
-- message: DETACH
DETACH main;
