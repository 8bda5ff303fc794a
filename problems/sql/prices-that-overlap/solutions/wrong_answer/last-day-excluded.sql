-- Takes the last day of a price for the first one on which it is no longer valid.
SELECT a.product, a.id, b.id,
       MAX(a.valid_from, b.valid_from),
       NULLIF(MIN(COALESCE(a.valid_to, '9999-12-31'), COALESCE(b.valid_to, '9999-12-31')), '9999-12-31')
FROM prices AS a
JOIN prices AS b ON b.product = a.product AND b.id > a.id
 AND a.valid_from < COALESCE(b.valid_to, '9999-12-31') AND b.valid_from < COALESCE(a.valid_to, '9999-12-31')
ORDER BY a.product;
