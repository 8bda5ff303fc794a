-- Divides integers, which cuts off what follows the point.
SELECT s.name,
       COUNT(CASE WHEN d.outcome = 'succeeded' THEN 1 END),
       COUNT(CASE WHEN d.outcome = 'failed' THEN 1 END),
       COUNT(CASE WHEN d.outcome = 'rolled_back' THEN 1 END),
       100 * COUNT(CASE WHEN d.outcome <> 'succeeded' THEN 1 END) / NULLIF(COUNT(d.outcome), 0)
FROM services AS s
LEFT JOIN deployments AS d ON d.service_id = s.id AND d.environment = 'production'
GROUP BY s.id, s.name
ORDER BY s.name;
