WITH wanted AS (
  SELECT brand_id, COUNT(*) AS n
  FROM products
  WHERE discontinued_on IS NULL
  GROUP BY brand_id
),
kept AS (
  SELECT u.customer_id, p.brand_id, COUNT(DISTINCT p.id) AS n
  FROM purchases AS u
  JOIN products AS p ON p.id = u.product_id
  WHERE u.returned_on IS NULL AND p.discontinued_on IS NULL
  GROUP BY u.customer_id, p.brand_id
)
SELECT c.id, c.name, b.name
FROM kept AS k
JOIN wanted AS w ON w.brand_id = k.brand_id AND w.n = k.n
JOIN customers AS c ON c.id = k.customer_id
JOIN brands AS b ON b.id = k.brand_id;
