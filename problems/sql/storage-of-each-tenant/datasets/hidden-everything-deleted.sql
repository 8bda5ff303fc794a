INSERT INTO tenants (id, name) VALUES
  (1, 'Alder Labs'),
  (2, 'Birch Foods'),
  (3, 'Cedar Media');

INSERT INTO files (id, tenant_id, bytes, deleted_at) VALUES
  (1, 1, 10, '2025-02-11 08:30:00'),
  (2, 1, 20, '2025-02-12 08:30:00'),
  (3, 2, 5, NULL),
  (4, 2, 6, '2025-02-12 09:30:00');
