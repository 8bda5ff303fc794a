INSERT INTO period (first_day, last_day) VALUES
  ('2024-12-29', '2025-01-03');

INSERT INTO shops (id, name, opened_on) VALUES
  (1, 'Garden', '2020-01-01'),
  (2, 'Toys', '2025-01-02');

INSERT INTO orders (id, shop_id, placed_at, status) VALUES
  (1, 1, '2024-12-29 08:00:00', 'paid'),
  (2, 1, '2025-01-03 08:00:00', 'paid');
