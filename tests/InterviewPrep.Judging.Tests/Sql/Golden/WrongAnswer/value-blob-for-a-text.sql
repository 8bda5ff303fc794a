-- problem: odd-values
-- message: 1 row is missing, and 1 row is not expected.
SELECT id, iif(id = 5, x'30', value) FROM odd;
