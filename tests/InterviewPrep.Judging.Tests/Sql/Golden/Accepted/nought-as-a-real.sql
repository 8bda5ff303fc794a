-- problem: odd-values
SELECT id, iif(id = 4, 0.0, value) FROM odd;
