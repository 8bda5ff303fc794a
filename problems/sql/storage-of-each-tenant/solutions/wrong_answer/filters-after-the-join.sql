-- Filters in WHERE, and so loses the tenants all of whose files are deleted.
SELECT t.id, t.name, COUNT(f.id), COALESCE(SUM(f.bytes), 0)
FROM tenants AS t
LEFT JOIN files AS f ON f.tenant_id = t.id
WHERE f.deleted_at IS NULL
GROUP BY t.id, t.name;
