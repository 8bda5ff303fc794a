WITH numbered AS (
  SELECT service, checked_at, ok,
         ROW_NUMBER() OVER (PARTITION BY service ORDER BY checked_at)
       - ROW_NUMBER() OVER (PARTITION BY service, ok ORDER BY checked_at) AS run
  FROM checks
)
SELECT service, MIN(checked_at), MAX(checked_at), COUNT(*)
FROM numbered
WHERE ok = 0
GROUP BY service, run
HAVING COUNT(*) >= 3
ORDER BY service, MIN(checked_at);
