INSERT INTO meters (id, place) VALUES
  (1, 'Flat 1'),
  (2, 'Flat 2');

INSERT INTO readings (meter_id, read_on, kwh) VALUES
  (1, '2025-01-01', 100),
  (1, '2025-02-01', NULL),
  (1, '2025-03-01', 160),
  (1, '2025-04-01', NULL),
  (1, '2025-05-01', NULL),
  (1, '2025-06-01', 200),
  (2, '2025-01-01', NULL),
  (2, '2025-02-01', 50);
