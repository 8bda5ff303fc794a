WITH known AS (
  SELECT meter_id, read_on, kwh,
         LAG(kwh)     OVER (PARTITION BY meter_id ORDER BY read_on) AS previous_kwh,
         LAG(read_on) OVER (PARTITION BY meter_id ORDER BY read_on) AS previous_on
  FROM readings
  WHERE kwh IS NOT NULL
)
SELECT meter_id, read_on, kwh, kwh - previous_kwh, julianday(read_on) - julianday(previous_on)
FROM known
WHERE read_on >= '2025-01-01' AND read_on < '2026-01-01'
ORDER BY meter_id, read_on;
