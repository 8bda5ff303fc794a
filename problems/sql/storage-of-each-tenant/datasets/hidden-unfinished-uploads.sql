INSERT INTO tenants (id, name) VALUES
  (1, 'Alder Labs'),
  (2, 'Birch Foods'),
  (3, 'Cedar Media');

INSERT INTO files (id, tenant_id, bytes, deleted_at) VALUES
  (1, 1, NULL, NULL),
  (2, 1, 20, NULL),
  (3, 2, NULL, NULL),
  (4, 3, 0, NULL),
  (5, 3, NULL, '2025-02-12 09:30:00');
