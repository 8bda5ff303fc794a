-- Counts the countries of approved attempts as well, since only the number is restricted to declined ones.
SELECT card, date(attempted_at), SUM(status = 'declined'), COUNT(DISTINCT country)
FROM attempts
GROUP BY card, date(attempted_at)
HAVING SUM(status = 'declined') >= 3 AND COUNT(DISTINCT country) >= 2;
