-- Carries the amounts through a UNION, which keeps only one of several equal amounts.
WITH RECURSIVE carried (id, amount) AS (
  SELECT department_id, amount_cents FROM costs
  UNION
  SELECT d.parent_id, c.amount FROM carried AS c JOIN departments AS d ON d.id = c.id WHERE d.parent_id IS NOT NULL
)
SELECT d.id, d.name,
       (SELECT COALESCE(SUM(amount_cents), 0) FROM costs WHERE department_id = d.id),
       (SELECT COALESCE(SUM(amount), 0) FROM carried WHERE carried.id = d.id)
FROM departments AS d;
