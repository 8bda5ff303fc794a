-- Counts the sizes, and so leaves out the files whose size is not known yet.
SELECT t.id, t.name, COUNT(f.bytes), COALESCE(SUM(f.bytes), 0)
FROM tenants AS t
LEFT JOIN files AS f ON f.tenant_id = t.id AND f.deleted_at IS NULL
GROUP BY t.id, t.name;
