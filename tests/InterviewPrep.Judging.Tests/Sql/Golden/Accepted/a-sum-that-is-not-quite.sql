-- problem: odd-values
SELECT id, iif(id = 6, 0.1 + 0.2, value) FROM odd;
