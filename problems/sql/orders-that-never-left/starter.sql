-- Columns: order, customer, paid on; the oldest payment first
SELECT
