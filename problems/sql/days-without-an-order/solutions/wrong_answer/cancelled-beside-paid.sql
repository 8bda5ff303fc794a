-- Lists a day as soon as an order was cancelled on it, even if another one stands, or lists it twice.
WITH RECURSIVE calendar (day) AS (
  SELECT first_day FROM period
  UNION ALL
  SELECT date(day, '+1 day') FROM calendar WHERE day < (SELECT last_day FROM period)
)
SELECT s.id, c.day
FROM shops AS s
JOIN calendar AS c ON c.day >= s.opened_on
LEFT JOIN orders AS o ON o.shop_id = s.id AND date(o.placed_at) = c.day
WHERE o.id IS NULL OR o.status = 'cancelled'
ORDER BY s.id, c.day;
