INSERT INTO customers VALUES (1, 'Ada'), (2, 'Ada'), (3, 'Edsger');
INSERT INTO orders VALUES (1, 2, '2024-03-01', 1), (2, 2, '2024-03-02', 2), (3, 1, '2024-03-03', 0.1), (4, 1, '2024-03-04', 0.2);
