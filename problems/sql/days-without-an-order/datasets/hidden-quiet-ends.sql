INSERT INTO period (first_day, last_day) VALUES
  ('2024-02-27', '2024-03-02');

INSERT INTO shops (id, name, opened_on) VALUES
  (1, 'Garden', '2020-01-01');

INSERT INTO orders (id, shop_id, placed_at, status) VALUES
  (1, 1, '2024-02-29 08:11:00', 'paid'),
  (2, 1, '2024-02-20 08:11:00', 'paid'),
  (3, 1, '2024-03-09 08:11:00', 'paid'),
  (4, 1, '2024-02-28 10:00:00', 'cancelled');
