-- problem: odd-values
-- message: 1 row is missing, and 1 row is not expected.
SELECT id, iif(id = 6, 0.3000001, value) FROM odd;
