-- Joins three levels by hand, and does not see what lies deeper.
WITH below AS (
  SELECT id AS top_id, id FROM departments
  UNION ALL
  SELECT p.id, c.id FROM departments AS p JOIN departments AS c ON c.parent_id = p.id
  UNION ALL
  SELECT p.id, g.id FROM departments AS p JOIN departments AS c ON c.parent_id = p.id JOIN departments AS g ON g.parent_id = c.id
)
SELECT d.id, d.name,
       (SELECT COALESCE(SUM(amount_cents), 0) FROM costs WHERE department_id = d.id),
       (SELECT COALESCE(SUM(c.amount_cents), 0) FROM below AS b JOIN costs AS c ON c.department_id = b.id WHERE b.top_id = d.id)
FROM departments AS d;
