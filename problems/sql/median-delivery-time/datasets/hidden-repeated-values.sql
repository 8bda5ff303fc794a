INSERT INTO deliveries (id, city, minutes) VALUES
  (1, 'Ghent', 10),
  (2, 'Ghent', 10),
  (3, 'Ghent', 10),
  (4, 'Ghent', 50),
  (5, 'Ghent', 60),
  (6, 'Porto', 10),
  (7, 'Porto', 10),
  (8, 'Porto', 50),
  (9, 'Porto', 50),
  (10, 'Porto', 50);
