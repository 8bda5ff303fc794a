-- Columns: customer, name, brand
SELECT
