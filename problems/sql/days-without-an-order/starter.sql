-- Columns: shop, day
WITH RECURSIVE
