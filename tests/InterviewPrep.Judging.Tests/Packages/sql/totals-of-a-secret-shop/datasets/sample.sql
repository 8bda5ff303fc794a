INSERT INTO customers VALUES (1, 'Ada'), (2, 'Grace'), (3, 'Linus');
INSERT INTO orders VALUES (1, 1, '2024-03-01', 10.5), (2, 1, '2024-03-04', 4.5), (3, 2, '2024-04-01', 20);
