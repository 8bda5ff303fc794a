WITH pairs AS (
  SELECT a.product, a.id AS a_id, b.id AS b_id,
         CASE WHEN a.valid_from > b.valid_from THEN a.valid_from ELSE b.valid_from END AS common_from,
         CASE WHEN a.valid_to IS NULL THEN b.valid_to
              WHEN b.valid_to IS NULL THEN a.valid_to
              WHEN a.valid_to < b.valid_to THEN a.valid_to
              ELSE b.valid_to END AS common_to
  FROM prices AS a
  JOIN prices AS b ON b.product = a.product AND b.id > a.id
)
SELECT product, a_id, b_id, common_from, common_to
FROM pairs
WHERE common_to IS NULL OR common_from <= common_to
ORDER BY product;
