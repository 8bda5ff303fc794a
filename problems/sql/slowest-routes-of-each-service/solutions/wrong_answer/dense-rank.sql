-- Leaves no gap after equal routes, and so lists too many.
WITH totals AS (SELECT service, route, COALESCE(SUM(duration_ms), 0) AS total FROM requests GROUP BY service, route),
ranked AS (SELECT service, route, total, DENSE_RANK() OVER (PARTITION BY service ORDER BY total DESC) AS place FROM totals)
SELECT service, place, route, total FROM ranked WHERE place <= 3 ORDER BY service, place, route;
