-- Columns: account, entry, booked at, amount, balance
SELECT
