-- Columns: tenant, name, number of files, bytes
SELECT
