-- problem: odd-values
SELECT id, value FROM odd ORDER BY id DESC;
