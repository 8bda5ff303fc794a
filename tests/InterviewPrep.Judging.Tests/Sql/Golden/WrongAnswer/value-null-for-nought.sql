-- problem: odd-values
-- message: 1 row is missing, and 1 row is not expected.
SELECT id, iif(id = 4, NULL, value) FROM odd;
