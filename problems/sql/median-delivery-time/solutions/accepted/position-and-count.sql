WITH numbered AS (
  SELECT city, minutes,
         ROW_NUMBER() OVER (PARTITION BY city ORDER BY minutes) AS position,
         COUNT(*)     OVER (PARTITION BY city)                  AS n
  FROM deliveries
  WHERE minutes IS NOT NULL
)
SELECT city, n, AVG(minutes)
FROM numbered
WHERE position IN ((n + 1) / 2, (n + 2) / 2)
GROUP BY city, n;
