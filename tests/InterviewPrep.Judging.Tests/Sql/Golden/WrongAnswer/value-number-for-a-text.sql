-- problem: odd-values
-- message: 1 row is missing, and 1 row is not expected.
SELECT id, iif(id = 5, 0, value) FROM odd;
