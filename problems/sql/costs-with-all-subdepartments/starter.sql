-- Columns: department, name, own costs, costs with all subdepartments
SELECT
