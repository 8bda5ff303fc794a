INSERT INTO meters (id, place) VALUES
  (1, 'Flat 1'),
  (2, 'Flat 2');

INSERT INTO readings (meter_id, read_on, kwh) VALUES
  (1, '2025-02-14', 10),
  (1, '2025-02-28', 30),
  (1, '2025-07-01', 90),
  (1, '2025-07-02', 91),
  (2, '2025-03-30', 5),
  (2, '2025-04-30', 9);
