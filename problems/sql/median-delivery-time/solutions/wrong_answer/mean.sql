-- Returns the mean.
SELECT city, COUNT(minutes), AVG(minutes)
FROM deliveries
WHERE minutes IS NOT NULL
GROUP BY city;
