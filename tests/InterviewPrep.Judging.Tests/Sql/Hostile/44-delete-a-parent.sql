-- attack: 44
-- about: keys are enforced
-- problem: raise-the-prices
-- expected: RuntimeError
-- message: FOREIGN KEY constraint failed
-- failed: sample
DELETE FROM shelves;
