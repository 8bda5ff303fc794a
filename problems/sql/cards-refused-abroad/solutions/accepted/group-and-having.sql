SELECT card, date(attempted_at) AS day, COUNT(*), COUNT(DISTINCT country)
FROM attempts
WHERE status = 'declined'
GROUP BY card, date(attempted_at)
HAVING COUNT(*) >= 3 AND COUNT(DISTINCT country) >= 2;
