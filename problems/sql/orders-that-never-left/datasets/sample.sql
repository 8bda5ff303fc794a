INSERT INTO orders (id, customer, status, paid_on) VALUES
  (1, 'Ines', 'paid', '2025-03-01'),
  (2, 'Jarek', 'paid', '2025-03-02'),
  (3, 'Kim', 'cancelled', '2025-03-02'),
  (4, 'Lena', 'paid', '2025-03-04'),
  (5, 'Ines', 'new', NULL),
  (6, 'Marco', 'paid', '2025-03-05');

INSERT INTO shipments (id, order_id, status) VALUES
  (1, 1, 'delivered'),
  (2, 4, 'cancelled'),
  (3, 6, 'in_transit'),
  (4, 6, 'delivered'),
  (5, 3, 'cancelled');
