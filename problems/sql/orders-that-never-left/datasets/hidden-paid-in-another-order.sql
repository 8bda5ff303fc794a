INSERT INTO orders (id, customer, status, paid_on) VALUES
  (1, 'Ines', 'paid', '2025-03-09'),
  (2, 'Jarek', 'paid', '2025-03-02'),
  (3, 'Olga', 'paid', '2025-03-09'),
  (4, 'Pau', 'paid', '2024-12-31');

INSERT INTO shipments (id, order_id, status) VALUES
  (1, 3, 'cancelled');
