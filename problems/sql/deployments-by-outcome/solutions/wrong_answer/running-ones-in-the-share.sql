-- Divides by all deployments of a service that has finished one, those that are still running included.
SELECT s.name,
       COUNT(CASE WHEN d.outcome = 'succeeded' THEN 1 END),
       COUNT(CASE WHEN d.outcome = 'failed' THEN 1 END),
       COUNT(CASE WHEN d.outcome = 'rolled_back' THEN 1 END),
       CASE WHEN COUNT(d.outcome) > 0 THEN 100.0 * COUNT(CASE WHEN d.outcome <> 'succeeded' THEN 1 END) / COUNT(*) END
FROM services AS s
LEFT JOIN deployments AS d ON d.service_id = s.id AND d.environment = 'production'
GROUP BY s.id, s.name
ORDER BY s.name;
