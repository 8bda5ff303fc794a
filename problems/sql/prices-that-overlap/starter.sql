-- Columns: product, smaller id, larger id, first common day, last common day
SELECT
