WITH counts AS (
  SELECT s.name,
         COUNT(*) FILTER (WHERE d.outcome = 'succeeded')   AS succeeded,
         COUNT(*) FILTER (WHERE d.outcome = 'failed')      AS failed,
         COUNT(*) FILTER (WHERE d.outcome = 'rolled_back') AS rolled_back,
         COUNT(d.outcome)                                  AS finished
  FROM services AS s
  LEFT JOIN deployments AS d ON d.service_id = s.id AND d.environment = 'production'
  GROUP BY s.id, s.name
)
SELECT name, succeeded, failed, rolled_back, 100.0 * (failed + rolled_back) / NULLIF(finished, 0)
FROM counts
ORDER BY name;
