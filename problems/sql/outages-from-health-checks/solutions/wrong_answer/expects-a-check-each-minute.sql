-- Expects exactly one check a minute, so that a pause between two checks ends an outage.
WITH numbered AS (
  SELECT service, checked_at,
         strftime('%s', checked_at) / 60 - ROW_NUMBER() OVER (PARTITION BY service ORDER BY checked_at) AS run
  FROM checks
  WHERE ok = 0
)
SELECT service, MIN(checked_at), MAX(checked_at), COUNT(*)
FROM numbered
GROUP BY service, run
HAVING COUNT(*) >= 3
ORDER BY service, MIN(checked_at);
