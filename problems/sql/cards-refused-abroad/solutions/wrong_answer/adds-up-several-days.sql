-- Adds up the attempts of all days.
SELECT card, MIN(date(attempted_at)), COUNT(*), COUNT(DISTINCT country)
FROM attempts
WHERE status = 'declined'
GROUP BY card
HAVING COUNT(*) >= 3 AND COUNT(DISTINCT country) >= 2;
