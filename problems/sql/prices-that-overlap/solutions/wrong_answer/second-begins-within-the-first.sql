-- Asks only whether the one with the larger id begins within the other one.
SELECT a.product, a.id, b.id,
       b.valid_from,
       NULLIF(MIN(COALESCE(a.valid_to, '9999-12-31'), COALESCE(b.valid_to, '9999-12-31')), '9999-12-31')
FROM prices AS a
JOIN prices AS b ON b.product = a.product AND b.id > a.id
 AND b.valid_from BETWEEN a.valid_from AND COALESCE(a.valid_to, '9999-12-31')
ORDER BY a.product;
