INSERT INTO period (first_day, last_day) VALUES
  ('2025-06-01', '2025-06-01');

INSERT INTO shops (id, name, opened_on) VALUES
  (1, 'Garden', '2020-01-01'),
  (2, 'Toys', '2025-06-01'),
  (3, 'Books', '2025-06-02');

INSERT INTO orders (id, shop_id, placed_at, status) VALUES
  (1, 1, '2025-05-31 23:59:59', 'paid'),
  (2, 2, '2025-06-01 00:00:00', 'paid'),
  (3, 1, '2025-06-02 00:00:00', 'paid');
