INSERT INTO orders (id, customer, status, paid_on) VALUES
  (1, 'Ines', 'paid', '2025-03-01'),
  (2, 'Jarek', 'paid', '2025-03-02'),
  (3, 'Kim', 'paid', '2025-03-03'),
  (4, 'Lena', 'paid', '2025-03-04');

INSERT INTO shipments (id, order_id, status) VALUES
  (1, 1, 'cancelled'),
  (2, 1, 'delivered'),
  (3, 2, 'cancelled'),
  (4, 2, 'cancelled'),
  (5, 3, 'cancelled'),
  (6, 3, 'in_transit');
