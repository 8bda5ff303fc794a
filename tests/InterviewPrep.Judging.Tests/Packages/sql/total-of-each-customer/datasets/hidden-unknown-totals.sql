INSERT INTO customers VALUES (7, 'Barbara');
INSERT INTO orders VALUES (1, 7, '2024-01-01', NULL);
