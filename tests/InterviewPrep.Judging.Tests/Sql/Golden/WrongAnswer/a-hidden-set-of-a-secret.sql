-- problem: totals-of-a-secret-shop
-- concealed: same names
SELECT name, CASE id WHEN 1 THEN 15 ELSE 20 END FROM customers WHERE id < 3;
