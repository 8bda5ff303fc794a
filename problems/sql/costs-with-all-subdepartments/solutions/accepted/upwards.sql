WITH RECURSIVE own AS (
  SELECT d.id, COALESCE(SUM(c.amount_cents), 0) AS total
  FROM departments AS d
  LEFT JOIN costs AS c ON c.department_id = d.id
  GROUP BY d.id
),
reported (source_id, target_id) AS (
  SELECT id, id FROM departments
  UNION ALL
  SELECT r.source_id, d.parent_id
  FROM reported AS r
  JOIN departments AS d ON d.id = r.target_id
  WHERE d.parent_id IS NOT NULL
)
SELECT d.id, d.name, (SELECT total FROM own WHERE own.id = d.id), SUM(o.total)
FROM departments AS d
JOIN reported AS r ON r.target_id = d.id
JOIN own AS o ON o.id = r.source_id
GROUP BY d.id, d.name;
