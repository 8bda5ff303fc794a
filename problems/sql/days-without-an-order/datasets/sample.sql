INSERT INTO period (first_day, last_day) VALUES
  ('2025-02-26', '2025-03-02');

INSERT INTO shops (id, name, opened_on) VALUES
  (1, 'Garden', '2024-05-01'),
  (2, 'Kitchen', '2024-05-01'),
  (3, 'Toys', '2025-02-28'),
  (4, 'Books', '2025-03-02'),
  (5, 'Music', '2025-04-01');

INSERT INTO orders (id, shop_id, placed_at, status) VALUES
  (1, 1, '2025-02-26 08:11:00', 'paid'),
  (2, 2, '2025-02-26 09:00:00', 'paid'),
  (3, 1, '2025-02-27 00:00:00', 'placed'),
  (4, 2, '2025-02-27 10:30:00', 'cancelled'),
  (5, 2, '2025-02-28 23:59:59', 'paid'),
  (6, 1, '2025-03-01 12:00:00', 'paid'),
  (7, 3, '2025-03-01 16:20:00', 'paid'),
  (8, 3, '2025-03-02 11:00:00', 'placed'),
  (9, 1, '2025-03-02 15:45:00', 'paid'),
  (10, 4, '2025-03-02 15:46:00', 'paid');
