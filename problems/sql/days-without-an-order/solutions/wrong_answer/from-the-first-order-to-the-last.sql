-- Begins with the first order and ends with the last one, whatever the period is.
WITH RECURSIVE calendar (day) AS (
  SELECT MIN(date(placed_at)) FROM orders
  UNION ALL
  SELECT date(day, '+1 day') FROM calendar WHERE day < (SELECT MAX(date(placed_at)) FROM orders)
)
SELECT s.id, c.day
FROM shops AS s
JOIN calendar AS c ON c.day >= s.opened_on
WHERE NOT EXISTS (SELECT 1 FROM orders AS o WHERE o.shop_id = s.id AND date(o.placed_at) = c.day AND o.status <> 'cancelled')
ORDER BY s.id, c.day;
