WITH RECURSIVE below (top_id, id) AS (
  SELECT id, id FROM departments
  UNION ALL
  SELECT b.top_id, d.id
  FROM below AS b
  JOIN departments AS d ON d.parent_id = b.id
),
own AS (
  SELECT department_id, SUM(amount_cents) AS total
  FROM costs
  GROUP BY department_id
)
SELECT d.id, d.name,
       COALESCE(SUM(o.total) FILTER (WHERE b.id = d.id), 0),
       COALESCE(SUM(o.total), 0)
FROM departments AS d
JOIN below AS b ON b.top_id = d.id
LEFT JOIN own AS o ON o.department_id = b.id
GROUP BY d.id, d.name;
