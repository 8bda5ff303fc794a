INSERT INTO deliveries (id, city, minutes) VALUES
  (1, 'Ghent', 20),
  (2, 'Ghent', NULL),
  (3, 'Ghent', NULL),
  (4, 'Ghent', 60),
  (5, 'Ghent', 70),
  (6, 'Porto', NULL),
  (7, 'Linz', 0),
  (8, 'Linz', NULL),
  (9, 'Linz', 9);
