-- Looks for the previous reading exactly one month before.
SELECT r.meter_id, r.read_on, r.kwh, r.kwh - p.kwh, julianday(r.read_on) - julianday(p.read_on)
FROM readings AS r
LEFT JOIN readings AS p ON p.meter_id = r.meter_id AND p.read_on = date(r.read_on, '-1 month') AND p.kwh IS NOT NULL
WHERE r.kwh IS NOT NULL AND r.read_on >= '2025-01-01' AND r.read_on < '2026-01-01'
ORDER BY r.meter_id, r.read_on;
