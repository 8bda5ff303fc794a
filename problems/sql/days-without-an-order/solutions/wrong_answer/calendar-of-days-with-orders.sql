-- Takes the days on which any shop has an order for the calendar.
WITH calendar AS (
  SELECT DISTINCT date(o.placed_at) AS day FROM orders AS o JOIN period AS p ON date(o.placed_at) BETWEEN p.first_day AND p.last_day
)
SELECT s.id, c.day
FROM shops AS s
JOIN calendar AS c ON c.day >= s.opened_on
WHERE NOT EXISTS (SELECT 1 FROM orders AS o WHERE o.shop_id = s.id AND date(o.placed_at) = c.day AND o.status <> 'cancelled')
ORDER BY s.id, c.day;
