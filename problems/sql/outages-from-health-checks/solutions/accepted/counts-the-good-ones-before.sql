WITH numbered AS (
  SELECT service, checked_at, ok,
         SUM(ok) OVER (PARTITION BY service ORDER BY checked_at) AS good_before
  FROM checks
)
SELECT service, MIN(checked_at), MAX(checked_at), COUNT(*)
FROM numbered
WHERE ok = 0
GROUP BY service, good_before
HAVING COUNT(*) >= 3
ORDER BY service, MIN(checked_at);
