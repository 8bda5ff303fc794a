-- Numbers the routes, so that of two equal ones only one gets the place.
WITH totals AS (SELECT service, route, COALESCE(SUM(duration_ms), 0) AS total FROM requests GROUP BY service, route),
ranked AS (SELECT service, route, total, ROW_NUMBER() OVER (PARTITION BY service ORDER BY total DESC) AS place FROM totals)
SELECT service, place, route, total FROM ranked WHERE place <= 3 ORDER BY service, place, route;
