-- Groups the failed checks by the next good one, and loses the outage that has not ended.
SELECT b.service, MIN(b.checked_at), MAX(b.checked_at), COUNT(*)
FROM checks AS b
JOIN checks AS g ON g.service = b.service AND g.ok = 1
 AND g.checked_at = (SELECT MIN(n.checked_at) FROM checks AS n WHERE n.service = b.service AND n.ok = 1 AND n.checked_at > b.checked_at)
WHERE b.ok = 0
GROUP BY b.service, g.checked_at
HAVING COUNT(*) >= 3
ORDER BY b.service, MIN(b.checked_at);
