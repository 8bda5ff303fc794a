-- Columns: card, day, declined attempts, countries
SELECT
