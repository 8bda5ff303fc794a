INSERT INTO meters (id, place) VALUES
  (1, 'Flat 1'),
  (2, 'Flat 2');

INSERT INTO readings (meter_id, read_on, kwh) VALUES
  (1, '2024-11-20', 900),
  (1, '2024-12-31', 1000),
  (1, '2025-01-01', 1003),
  (1, '2025-12-31', 2000),
  (1, '2026-01-01', 2010),
  (2, '2024-01-31', 5),
  (2, '2025-06-30', 65);
