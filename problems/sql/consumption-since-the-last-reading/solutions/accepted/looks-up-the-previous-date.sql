SELECT r.meter_id, r.read_on, r.kwh, r.kwh - p.kwh, julianday(r.read_on) - julianday(p.read_on)
FROM readings AS r
LEFT JOIN readings AS p
  ON p.meter_id = r.meter_id
 AND p.read_on = (SELECT MAX(q.read_on)
                  FROM readings AS q
                  WHERE q.meter_id = r.meter_id AND q.read_on < r.read_on AND q.kwh IS NOT NULL)
WHERE r.kwh IS NOT NULL AND r.read_on BETWEEN '2025-01-01' AND '2025-12-31'
ORDER BY r.meter_id, r.read_on;
