INSERT INTO tenants (id, name) VALUES
  (1, 'Alder Labs'),
  (2, 'Birch Foods'),
  (3, 'Cedar Media'),
  (4, 'Elm Labs'),
  (5, 'Fir Foods');

INSERT INTO files (id, tenant_id, bytes, deleted_at) VALUES
  (11, 1, 4000, NULL),
  (12, 1, 2500, NULL),
  (13, 1, 900, '2025-02-11 08:30:00'),
  (14, 2, 120, NULL),
  (15, 4, 7000, NULL),
  (16, 4, 7000, NULL);
