-- Takes the lower one of the two in the middle.
WITH numbered AS (
  SELECT city, minutes, ROW_NUMBER() OVER (PARTITION BY city ORDER BY minutes) AS position, COUNT(*) OVER (PARTITION BY city) AS n
  FROM deliveries WHERE minutes IS NOT NULL
)
SELECT city, n, minutes FROM numbered WHERE position = (n + 1) / 2;
