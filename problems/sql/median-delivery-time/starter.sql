-- Columns: city, completed deliveries, median in minutes
SELECT
