-- Columns: part, name, successor, name of the successor, saving
SELECT
