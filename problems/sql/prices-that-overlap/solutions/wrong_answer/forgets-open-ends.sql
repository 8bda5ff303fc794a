-- Compares with an open end as if it were a date, which is never true.
SELECT a.product, a.id, b.id, MAX(a.valid_from, b.valid_from), MIN(a.valid_to, b.valid_to)
FROM prices AS a
JOIN prices AS b ON b.product = a.product AND b.id > a.id AND a.valid_from <= b.valid_to AND b.valid_from <= a.valid_to
ORDER BY a.product;
