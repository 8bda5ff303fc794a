SELECT c.id, c.name, b.name
FROM customers AS c
CROSS JOIN brands AS b
WHERE EXISTS (
    SELECT 1 FROM products AS p WHERE p.brand_id = b.id AND p.discontinued_on IS NULL
  )
  AND NOT EXISTS (
    SELECT 1
    FROM products AS p
    WHERE p.brand_id = b.id
      AND p.discontinued_on IS NULL
      AND NOT EXISTS (
        SELECT 1
        FROM purchases AS u
        WHERE u.customer_id = c.id AND u.product_id = p.id AND u.returned_on IS NULL
      )
  );
