-- Columns: service, place, route, total in milliseconds
SELECT
