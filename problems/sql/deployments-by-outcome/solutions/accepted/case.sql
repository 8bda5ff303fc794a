SELECT s.name,
       COUNT(CASE WHEN d.outcome = 'succeeded' THEN 1 END),
       COUNT(CASE WHEN d.outcome = 'failed' THEN 1 END),
       COUNT(CASE WHEN d.outcome = 'rolled_back' THEN 1 END),
       AVG(CASE WHEN d.outcome = 'succeeded' THEN 0.0 WHEN d.outcome IS NOT NULL THEN 100.0 END)
FROM services AS s
LEFT JOIN deployments AS d ON d.service_id = s.id AND d.environment = 'production'
GROUP BY s.id, s.name
ORDER BY s.name;
