-- Leaves out the other years before it looks for the previous reading.
SELECT meter_id, read_on, kwh,
       kwh - LAG(kwh) OVER (PARTITION BY meter_id ORDER BY read_on),
       julianday(read_on) - julianday(LAG(read_on) OVER (PARTITION BY meter_id ORDER BY read_on))
FROM readings
WHERE kwh IS NOT NULL AND read_on >= '2025-01-01' AND read_on < '2026-01-01'
ORDER BY meter_id, read_on;
