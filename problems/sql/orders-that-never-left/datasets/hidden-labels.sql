INSERT INTO orders (id, customer, status, paid_on) VALUES
  (1, 'Ines', 'paid', '2025-03-01'),
  (2, 'Jarek', 'paid', '2025-03-02'),
  (3, 'Noor', 'cancelled', '2025-03-03');

INSERT INTO shipments (id, order_id, status) VALUES
  (1, 1, 'label_printed'),
  (2, 3, 'cancelled');
