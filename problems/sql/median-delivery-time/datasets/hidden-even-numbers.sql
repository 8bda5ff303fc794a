INSERT INTO deliveries (id, city, minutes) VALUES
  (1, 'Ghent', 20),
  (2, 'Ghent', 25),
  (3, 'Porto', 10),
  (4, 'Porto', 40),
  (5, 'Porto', 20),
  (6, 'Porto', 31),
  (7, 'Linz', 8),
  (8, 'Linz', 8);
