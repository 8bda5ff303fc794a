-- Groups by the name, and so merges tenants of the same name.
SELECT MIN(t.id), t.name, COUNT(f.id), COALESCE(SUM(f.bytes), 0)
FROM tenants AS t
LEFT JOIN files AS f ON f.tenant_id = t.id AND f.deleted_at IS NULL
GROUP BY t.name;
