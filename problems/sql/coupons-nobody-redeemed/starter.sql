-- Columns: coupon, code
SELECT
