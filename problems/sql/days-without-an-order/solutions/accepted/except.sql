WITH RECURSIVE days (shop_id, day) AS (
  SELECT s.id, MAX(s.opened_on, p.first_day)
  FROM shops AS s
  JOIN period AS p ON s.opened_on <= p.last_day
  UNION ALL
  SELECT d.shop_id, date(d.day, '+1 day')
  FROM days AS d
  JOIN period AS p ON d.day < p.last_day
)
SELECT shop_id, day FROM days
EXCEPT
SELECT shop_id, date(placed_at) FROM orders WHERE status <> 'cancelled'
ORDER BY shop_id, day;
