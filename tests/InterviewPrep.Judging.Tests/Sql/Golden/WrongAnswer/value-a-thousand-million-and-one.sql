-- problem: odd-values
-- message: 1 row is missing, and 1 row is not expected.
SELECT id, iif(id = 9, 1000000001, value) FROM odd;
