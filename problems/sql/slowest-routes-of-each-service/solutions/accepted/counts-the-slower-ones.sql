WITH totals AS (
  SELECT service, route, TOTAL(duration_ms) AS total
  FROM requests
  GROUP BY service, route
)
SELECT t.service, 1 + COUNT(slower.route) AS place, t.route, t.total
FROM totals AS t
LEFT JOIN totals AS slower ON slower.service = t.service AND slower.total > t.total
GROUP BY t.service, t.route, t.total
HAVING COUNT(slower.route) < 3
ORDER BY t.service, place, t.route;
