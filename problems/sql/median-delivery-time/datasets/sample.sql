INSERT INTO deliveries (id, city, minutes) VALUES
  (1, 'Ghent', 30),
  (2, 'Ghent', 20),
  (3, 'Porto', 45),
  (4, 'Ghent', 40),
  (5, 'Ghent', 30),
  (6, 'Porto', 15),
  (7, 'Ghent', NULL),
  (8, 'Ghent', 30),
  (9, 'Linz', 10),
  (10, 'Linz', 25),
  (11, 'Linz', 25),
  (12, 'Linz', 40),
  (13, 'Porto', 30);
