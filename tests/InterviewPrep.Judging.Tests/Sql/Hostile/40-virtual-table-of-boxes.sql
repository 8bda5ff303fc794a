-- attack: 40
-- about: r-trees bring functions of their own
-- problem: raise-the-prices
-- expected: CompileError
-- message: Virtual tables
CREATE VIRTUAL TABLE boxes USING rtree(id, low, high);
