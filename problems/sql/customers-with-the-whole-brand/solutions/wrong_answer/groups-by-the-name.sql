-- Groups by the customer's name, and so adds up what two people of the same name have bought.
WITH wanted AS (SELECT brand_id, COUNT(*) AS n FROM products WHERE discontinued_on IS NULL GROUP BY brand_id)
SELECT MIN(c.id), c.name, b.name
FROM purchases AS u
JOIN customers AS c ON c.id = u.customer_id
JOIN products AS p ON p.id = u.product_id
JOIN brands AS b ON b.id = p.brand_id
JOIN wanted AS w ON w.brand_id = b.id
WHERE u.returned_on IS NULL AND p.discontinued_on IS NULL
GROUP BY c.name, b.id, b.name, w.n
HAVING COUNT(DISTINCT p.id) = w.n;
