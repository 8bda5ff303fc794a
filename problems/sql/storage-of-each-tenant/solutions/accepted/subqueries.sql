SELECT t.id, t.name,
       (SELECT COUNT(*) FROM files AS f WHERE f.tenant_id = t.id AND f.deleted_at IS NULL),
       (SELECT COALESCE(SUM(f.bytes), 0) FROM files AS f WHERE f.tenant_id = t.id AND f.deleted_at IS NULL)
FROM tenants AS t;
