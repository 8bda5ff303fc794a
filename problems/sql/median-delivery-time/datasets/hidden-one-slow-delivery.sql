INSERT INTO deliveries (id, city, minutes) VALUES
  (1, 'Ghent', 20),
  (2, 'Ghent', 21),
  (3, 'Ghent', 500),
  (4, 'Porto', 7),
  (5, 'Linz', 3),
  (6, 'Linz', 4),
  (7, 'Linz', 4),
  (8, 'Linz', 5),
  (9, 'Linz', 400);
