WITH RECURSIVE calendar (day) AS (
  SELECT first_day FROM period
  UNION ALL
  SELECT date(day, '+1 day')
  FROM calendar
  WHERE day < (SELECT last_day FROM period)
)
SELECT s.id, c.day
FROM shops AS s
JOIN calendar AS c ON c.day >= s.opened_on
WHERE NOT EXISTS (
  SELECT 1
  FROM orders AS o
  WHERE o.shop_id = s.id
    AND o.placed_at >= c.day AND o.placed_at < date(c.day, '+1 day')
    AND o.status <> 'cancelled'
)
ORDER BY s.id, c.day;
