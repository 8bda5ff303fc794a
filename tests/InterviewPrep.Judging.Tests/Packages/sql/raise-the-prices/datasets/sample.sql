INSERT INTO shelves VALUES (1), (2);
INSERT INTO products VALUES (1, 1, 100), (2, 1, 250), (3, 2, 10);
