-- Columns: meter, read on, kWh, used since the previous reading, days since the previous reading
SELECT
