-- Expects that a subdepartment has a larger id than the department that it belongs to.
WITH RECURSIVE below (top_id, id) AS (
  SELECT id, id FROM departments
  UNION ALL
  SELECT b.top_id, d.id FROM below AS b JOIN departments AS d ON d.parent_id = b.id AND d.id > b.id
)
SELECT d.id, d.name,
       (SELECT COALESCE(SUM(amount_cents), 0) FROM costs WHERE department_id = d.id),
       (SELECT COALESCE(SUM(c.amount_cents), 0) FROM below AS b JOIN costs AS c ON c.department_id = b.id WHERE b.top_id = d.id)
FROM departments AS d;
