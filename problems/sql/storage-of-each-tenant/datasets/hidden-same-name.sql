INSERT INTO tenants (id, name) VALUES
  (1, 'Alder Labs'),
  (2, 'Alder Labs'),
  (3, 'Cedar Media'),
  (4, 'Cedar Media');

INSERT INTO files (id, tenant_id, bytes, deleted_at) VALUES
  (1, 1, 10, NULL),
  (2, 2, 20, NULL),
  (3, 2, 30, NULL),
  (4, 4, 1, NULL);
