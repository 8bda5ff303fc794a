WITH numbered AS (
  SELECT city, minutes,
         ROW_NUMBER() OVER (PARTITION BY city ORDER BY minutes, id)           AS from_below,
         ROW_NUMBER() OVER (PARTITION BY city ORDER BY minutes DESC, id DESC) AS from_above
  FROM deliveries
  WHERE minutes IS NOT NULL
)
SELECT city, MAX(from_below + from_above - 1), AVG(minutes)
FROM numbered
WHERE from_below BETWEEN from_above - 1 AND from_above + 1
GROUP BY city;
