-- Takes "unknown" for a country of its own.
SELECT card, date(attempted_at), COUNT(*), COUNT(DISTINCT COALESCE(country, '?'))
FROM attempts
WHERE status = 'declined'
GROUP BY card, date(attempted_at)
HAVING COUNT(*) >= 3 AND COUNT(DISTINCT COALESCE(country, '?')) >= 2;
