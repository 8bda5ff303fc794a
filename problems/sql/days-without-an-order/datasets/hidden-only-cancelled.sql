INSERT INTO period (first_day, last_day) VALUES
  ('2025-06-01', '2025-06-03');

INSERT INTO shops (id, name, opened_on) VALUES
  (1, 'Garden', '2020-01-01'),
  (2, 'Toys', '2025-06-03');

INSERT INTO orders (id, shop_id, placed_at, status) VALUES
  (1, 1, '2025-06-01 08:00:00', 'paid'),
  (2, 1, '2025-06-02 08:00:00', 'cancelled'),
  (3, 1, '2025-06-02 09:00:00', 'cancelled'),
  (4, 1, '2025-06-03 08:00:00', 'cancelled'),
  (5, 1, '2025-06-03 09:00:00', 'paid');
